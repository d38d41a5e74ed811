// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.StringInputStream;
import org.provchain.core.text.VisibleFiles;

/** Finds and reads the texts of a project. */
final class ChainTextFiles {

    private static final String EXTENSION = ".chain";

    private ChainTextFiles() {
    }

    /**
     * The texts of a project, sorted; none where the folder holds XML alone.
     *
     * @param path what the user named
     * @param root the folder of the project
     * @throws UnreadableInput if there is no such path, or nothing to read in the folder
     */
    static List<Path> of(Path path, Path root) throws UnreadableInput {
        if (!Files.exists(path)) {
            throw new UnreadableInput(path + " does not exist; name a folder with .chain texts or XML, or one text.");
        }
        List<Path> files;
        try {
            files = below(root);
        } catch (IOException | UncheckedIOException failed) {
            throw new UnreadableInput(root + " cannot be read: " + failed.getMessage());
        }
        if (files.isEmpty() && !XmlFolder.holds(root)) {
            throw new UnreadableInput(
                    path + " holds no .chain text and no XML; 'provchain new' makes a project to start "
                            + "from.");
        }
        return files;
    }

    /** The texts below a folder, sorted; hidden folders are passed over. */
    static List<Path> below(Path root) throws IOException {
        return VisibleFiles.below(root, file -> file.getFileName().toString().endsWith(EXTENSION)).stream()
                .map(Path::normalize).sorted().toList();
    }

    /**
     * Reads a text as UTF-8, without its byte order mark.
     *
     * @throws UnreadableInput if it cannot be read or is not UTF-8
     */
    static String read(Path file) throws UnreadableInput {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException failed) {
            throw unreadable(file, " cannot be read: " + reason(failed));
        }
        return Utf8Text.decode(file, bytes);
    }

    /**
     * Parses a text into its resource.
     *
     * @throws UnreadableInput if it nests too deeply to be parsed
     */
    static void load(XtextResource resource, Path file, String text) throws UnreadableInput {
        try {
            resource.load(new StringInputStream(text, StandardCharsets.UTF_8.name()),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException failed) {
            throw unreadable(file, " cannot be read: " + reason(failed));
        } catch (StackOverflowError tooDeep) {
            throw tooDeep(file);
        } catch (ParseException failed) {
            if (isTooDeep(failed)) {
                throw tooDeep(file);
            }
            throw failed;
        }
    }

    private static boolean isTooDeep(Throwable failure) {
        return failure instanceof StackOverflowError || failure.getCause() != null && isTooDeep(failure.getCause());
    }

    private static UnreadableInput tooDeep(Path file) {
        return unreadable(file, " nests its blocks too deeply; write the names out instead.");
    }

    private static UnreadableInput unreadable(Path file, String what) {
        return new UnreadableInput(file + what, file, TextRegion.START, "the text" + what);
    }

    static String reason(IOException failed) {
        return switch (failed) {
        case java.nio.file.AccessDeniedException denied -> "access is denied.";
        case java.nio.file.NoSuchFileException missing -> "it does not exist.";
        default -> failed.getMessage() + ".";
        };
    }
}
