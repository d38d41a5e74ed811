// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The text of an import and what belongs beside it, which are written all or none.
 *
 * @param files the files, the text first
 */
public record ImportFiles(List<ImportFile> files) {

    /**
     * What an import will write; changes nothing.
     *
     * @param text   where the text goes
     * @param result the import, with a text
     * @throws IOException if a file that is there cannot be read
     */
    public static ImportFiles of(Path text, ImportResult result) throws IOException {
        List<ImportFile> files = new ArrayList<>();
        files.add(file(text, result.text().orElseThrow()));
        for (Map.Entry<String, String> each : result.tables().entrySet()) {
            files.add(file(text.resolveSibling(each.getKey()), each.getValue()));
        }
        return new ImportFiles(List.copyOf(files));
    }

    private static ImportFile file(Path path, String content) throws IOException {
        return new ImportFile(path, content, change(path, content));
    }

    private static ImportFile.Change change(Path path, String content) throws IOException {
        if (!Files.exists(path)) {
            return ImportFile.Change.NEW;
        }
        byte[] wanted = content.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(path) && Files.size(path) == wanted.length
                && Arrays.equals(Files.readAllBytes(path), wanted)) {
            return ImportFile.Change.UNCHANGED;
        }
        return path.endsWith(DeviceTable.SETTINGS) ? ImportFile.Change.KEPT : ImportFile.Change.REPLACED;
    }

    /**
     * Writes what is new or replaced. A failure leaves every file as it was.
     *
     * @throws IOException if a file cannot be written
     */
    public void write() throws IOException {
        List<StagedFile> staged = new ArrayList<>();
        try {
            // the text last, so that it never stands without its table
            for (ImportFile each : files.reversed()) {
                if (each.isWritten()) {
                    staged.add(StagedFile.of(each.path(), each.content()));
                }
            }
            for (StagedFile each : staged) {
                each.take();
            }
        } catch (IOException failed) {
            for (StagedFile each : staged) {
                each.giveBack(failed);
            }
            throw failed;
        } finally {
            for (StagedFile each : staged) {
                each.clear();
            }
        }
    }
}
