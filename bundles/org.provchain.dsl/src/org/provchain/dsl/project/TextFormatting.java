// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.dsl.formatting2.TextLayout;

/** Lays out the texts of a folder, or one text, without linking them. */
public final class TextFormatting {

    private TextFormatting() {
    }

    /**
     * The texts at a path, each with its layout; nothing is written.
     *
     * @throws UnreadableInput if there is no text, or one is not UTF-8
     */
    public static List<FormattedText> of(Path path) throws UnreadableInput {
        if (!Files.exists(path)) {
            throw new UnreadableInput(path + " does not exist; name a folder with .chain texts, or one text.");
        }
        List<Path> files;
        try {
            files = Files.isDirectory(path) ? ChainTextFiles.below(path) : List.of(path);
        } catch (IOException failed) {
            throw new UnreadableInput(path + " cannot be read: " + ChainTextFiles.reason(failed));
        }
        if (files.isEmpty()) {
            throw new UnreadableInput(path + " holds no .chain text.");
        }
        List<FormattedText> texts = new ArrayList<>(files.size());
        for (Path file : files) {
            texts.add(format(file, ChainTextFiles.read(file)));
        }
        return texts;
    }

    /**
     * The layout of one text.
     *
     * @param file where it lies, for messages; need not exist
     * @throws UnreadableInput if it nests too deeply to be parsed
     */
    public static FormattedText format(Path file, String text) throws UnreadableInput {
        XtextResource resource = parse(file, text);
        if (resource.getParseResult().hasSyntaxErrors()) {
            return new FormattedText(file, text, text, SourceFindings.of(resource, file));
        }
        Injector injector = ProvchainStandaloneSetup.injector();
        return new FormattedText(file, text, TextLayout.format(resource, injector), List.of());
    }

    /**
     * A text with a part of it laid out; one with syntax errors stays as it is.
     *
     * @param file   where it lies, for messages; need not exist
     * @param offset where the part begins, from 0
     * @param length its length
     * @throws UnreadableInput if it nests too deeply to be parsed
     */
    public static String format(Path file, String text, int offset, int length) throws UnreadableInput {
        XtextResource resource = parse(file, text);
        return resource.getParseResult().hasSyntaxErrors() ? text
                : TextLayout.format(resource, ProvchainStandaloneSetup.injector(),
                        new org.eclipse.xtext.util.TextRegion(offset, length));
    }

    private static XtextResource parse(Path file, String text) throws UnreadableInput {
        XtextResourceSet alone = ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        XtextResource resource = (XtextResource) alone
                .createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        ChainTextFiles.load(resource, file, text);
        return resource;
    }
}
