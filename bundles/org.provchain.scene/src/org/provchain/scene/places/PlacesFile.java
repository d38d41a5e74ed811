// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The file of a layout, which lies beside the text that declares the chain. */
public final class PlacesFile {

    private static final String ENDING = ".layout";

    private PlacesFile() {
    }

    /** The layout of a text: of {@code acme.chain} it is {@code acme.chain.layout}. */
    public static Path beside(Path text) {
        return text.resolveSibling(text.getFileName() + ENDING);
    }

    /** Reads a layout; where there is no file, nothing was chosen. What is no UTF-8 is a fault of its line. */
    public static PlacesReading read(Path file) throws IOException {
        try {
            return PlacesText.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return new PlacesReading(ChainPlaces.NONE, List.of());
        }
    }

    /** Writes a layout at once, so that nobody reads half of it; where nothing is left to say, there is no file. */
    public static void write(Path file, ChainPlaces places) throws IOException {
        String text = PlacesText.write(places);
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
