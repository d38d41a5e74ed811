// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.provchain.core.imports.FolderText;
import org.provchain.core.imports.ImportException;
import org.provchain.core.imports.ImportSource;
import org.provchain.core.imports.ImportSources;
import org.provchain.core.text.FileFaults;
import org.provchain.core.xml.read.XmlLimits;

/**
 * XML that is taken for a chain as it is.
 *
 * @param file  the text that the chain would stand in; there is no such file
 * @param chain the chain
 */
public record XmlFolder(Path file, FolderText chain) {

    /** Whether a path is a document, or a folder that holds some. */
    static boolean holds(Path path) throws UnreadableInput {
        if (!Files.isDirectory(path)) {
            return ImportSources.isXml(path);
        }
        try {
            return !ImportSources.below(path).isEmpty();
        } catch (IOException failed) {
            throw new UnreadableInput(FileFaults.sentence(failed));
        }
    }

    /**
     * Reads XML.
     *
     * @param path a document, or a folder that holds some
     * @param base the base of the chain, where the links do not tell
     * @throws UnreadableInput if a file cannot be read, or none of them provisions a phone
     */
    static XmlFolder read(Path path, Optional<String> base) throws UnreadableInput {
        Path whole = path.toAbsolutePath().normalize();
        String name = FolderText.chainName(String.valueOf(whole.getFileName()).replaceFirst("(?i)\\.xml$", ""));
        try {
            List<ImportSource> sources = ImportSources.of(List.of(path));
            FolderText chain = FolderText.of(sources, name, base, ProjectLoader.shippedCatalogue(), XmlLimits.DEFAULT);
            return new XmlFolder(free(ProjectRoots.of(path), name), chain);
        } catch (IOException failed) {
            throw new UnreadableInput(FileFaults.sentence(failed));
        } catch (ImportException none) {
            throw new UnreadableInput(path + ": " + none.getMessage());
        }
    }

    private static Path free(Path root, String name) {
        Path file = root.resolve(name + ".xml.chain");
        for (int number = 2; Files.exists(file); number++) {
            file = root.resolve(name + "-" + number + ".xml.chain");
        }
        return file;
    }
}
