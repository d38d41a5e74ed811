// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The list of the files that exports wrote to a folder, kept in the folder: one path a line, sorted. */
final class ExportRecord {

    /** The name of the list in the output folder. */
    static final String FILE = ".provchain-export";

    private static final String TITLE = "# The files here that Provchain wrote; it leaves all others alone.\n";

    private ExportRecord() {
    }

    /**
     * The paths that were written to a folder; none where it has no list.
     *
     * @throws ExportException if the list holds what no export wrote there
     */
    static Set<String> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportException(file + " is no file; move it away");
        }
        Set<String> paths = new LinkedHashSet<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file, UTF_8)) {
                number++;
                if (line.startsWith("#") && number == 1 || line.isEmpty()) {
                    continue;
                }
                Optional<String> fault = OutputPath.fault(line);
                if (fault.isPresent()) {
                    throw new ExportException(file + ":" + number + ":1: " + fault.get()
                            + "; put back the list as the export wrote it");
                }
                paths.add(line);
            }
        } catch (CharacterCodingException e) {
            throw new ExportException(file + ":1:1: this list is not UTF-8; put it back as the export wrote it", e);
        }
        return paths;
    }

    /** The text of the list. */
    static byte[] text(Set<String> paths) {
        StringBuilder text = new StringBuilder(TITLE);
        paths.stream().sorted().forEach(path -> text.append(path).append('\n'));
        return text.toString().getBytes(UTF_8);
    }
}
