// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.provchain.core.text.VisibleFiles;
import org.provchain.core.xml.read.XmlInput;

/** Finds the documents that are to be read. */
public final class ImportSources {

    private static final String EXTENSION = ".xml";

    private ImportSources() {
    }

    /**
     * The documents of files and folders, sorted; their paths are those below the folder that holds all that was named. Hidden
     * folders are passed over.
     *
     * @param named files, or folders that hold some
     * @throws ImportException if there is no such path, or no document
     * @throws IOException     if a folder cannot be read
     */
    public static List<ImportSource> of(List<Path> named) throws IOException, ImportException {
        Set<Path> files = new TreeSet<>();
        Path root = null;
        for (Path each : named) {
            if (!Files.exists(each)) {
                throw new ImportException(each + " does not exist; name XML files, or a folder that holds some.");
            }
            Path whole = each.toAbsolutePath().normalize();
            Path folder = Files.isDirectory(whole) ? whole : whole.getParent();
            root = root == null ? folder : common(root, folder);
            if (Files.isDirectory(whole)) {
                files.addAll(below(whole));
            } else {
                files.add(whole);
            }
        }
        if (files.isEmpty()) {
            throw new ImportException(named.getFirst() + " holds no file that ends in .xml.");
        }
        Path here = Path.of("").toAbsolutePath();
        List<ImportSource> sources = new ArrayList<>(files.size());
        for (Path each : files) {
            String shown = (each.startsWith(here) && named.stream().noneMatch(Path::isAbsolute) ? here.relativize(each)
                    : each).toString();
            sources.add(
                    new ImportSource(root.relativize(each).toString().replace('\\', '/'), shown, XmlInput.of(each)));
        }
        return sources;
    }

    /** Whether a file is taken for a document, by its name. */
    public static boolean isXml(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /**
     * The files below a folder that are taken for documents, in no order; pipes, and links to nothing, are passed over.
     *
     * @throws IOException if a folder cannot be read
     */
    public static List<Path> below(Path root) throws IOException {
        return VisibleFiles.below(root, file -> isXml(file) && Files.isRegularFile(file));
    }

    private static Path common(Path one, Path two) throws ImportException {
        Path common = one;
        while (common != null && !two.startsWith(common)) {
            common = common.getParent();
        }
        if (common == null) {
            throw new ImportException(one + " and " + two + " have no folder in common; import each alone.");
        }
        return common;
    }
}
