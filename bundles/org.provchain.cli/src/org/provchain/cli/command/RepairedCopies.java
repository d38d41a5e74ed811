// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.provchain.cli.console.CommandFailure;
import org.provchain.cli.console.Console;
import org.provchain.core.imports.ImportSource;
import org.provchain.core.imports.Repairs;
import org.provchain.core.xml.read.XmlEncoding;
import org.provchain.core.xml.read.XmlLimits;

/** Writes corrected copies of documents to a folder of their own, in the encoding that they had. */
final class RepairedCopies {

    private static final int HEAD = 1024;

    private RepairedCopies() {
    }

    /**
     * Corrects what is sure and writes the copies; a file that is there is never replaced.
     *
     * @return all documents, the corrected ones in their new form
     * @throws CommandFailure if there is a file already where a copy would be written
     */
    static List<ImportSource> write(List<ImportSource> sources, XmlLimits limits, Path folder, Console console)
            throws IOException {
        Repairs repairs = Repairs.of(sources, limits);
        Map<Path, byte[]> copies = new LinkedHashMap<>();
        for (Map.Entry<ImportSource, String> each : repairs.corrected().entrySet()) {
            Path copy = folder.resolve(each.getKey().path());
            if (Files.exists(copy)) {
                throw CommandFailure
                        .usage(copy + " is there already, and --repair replaces nothing; name another folder.");
            }
            copies.put(copy, encoded(Path.of(each.getKey().shown()), each.getValue()));
        }
        for (Map.Entry<Path, byte[]> each : copies.entrySet()) {
            Files.createDirectories(each.getKey().toAbsolutePath().getParent());
            Files.write(each.getKey(), each.getValue(), StandardOpenOption.CREATE_NEW);
            console.out().println("corrected " + each.getKey());
        }
        return repairs.sources();
    }

    private static byte[] encoded(Path original, String text) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(original)) {
            head = bytes.readNBytes(HEAD);
        }
        XmlEncoding encoding = XmlEncoding.of(head);
        return ((encoding.mark() > 0 ? "\uFEFF" : "") + text).getBytes(encoding.charset());
    }
}
