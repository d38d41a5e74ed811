// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.provchain.dsl.ProvchainStandaloneSetup;

/**
 * A text that was parsed, in a resource set of its own: what is kept of it keeps no other text but those that it refers to.
 *
 * @param file     the file, absolute and normalized
 * @param content  what stands in it; null where it cannot be read
 * @param resource what was parsed; an empty text where it cannot be read
 * @param things   what others can refer to
 * @param failure  why it counts as empty; null where it does not
 */
record ParsedText(Path file, String content, LazyLinkingResource resource, List<IEObjectDescription> things,
        UnreadableInput failure) {

    /** Parses a text; one that cannot be read, or nests too deeply, counts as empty. */
    static ParsedText of(TextContent text) {
        if (text.failure() != null) {
            return empty(text, text.failure());
        }
        try {
            return of(text, text.text(), null);
        } catch (UnreadableInput failed) {
            return empty(text, failed);
        }
    }

    private static ParsedText empty(TextContent text, UnreadableInput failure) {
        try {
            return of(text, "", failure);
        } catch (UnreadableInput impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ParsedText of(TextContent text, String read, UnreadableInput failure) throws UnreadableInput {
        XtextResourceSet alone = ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        LazyLinkingResource resource = (LazyLinkingResource) alone
                .createResource(URI.createFileURI(text.file().toString()));
        ChainTextFiles.load(resource, text.file(), read);
        String kept = resource.getParseResult().getRootNode().getText();
        // one copy of the characters is enough
        return new ParsedText(text.file(), kept.equals(text.text()) ? kept : text.text(), resource,
                Things.of(resource), failure);
    }

    /** Whether parsing this would come to the same. */
    boolean isOf(TextContent text) {
        return content != null && content.equals(text.text());
    }

    /** What is wrong, where the text counts as empty. */
    Optional<LocatedFinding> unreadable() {
        return Optional.ofNullable(failure).flatMap(UnreadableInput::finding);
    }
}
