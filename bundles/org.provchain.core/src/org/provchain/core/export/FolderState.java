// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The output folder as it is before an export. */
final class FolderState {

    private final Path folder;
    private final Set<String> written;
    private final boolean empty;
    private final Map<String, Boolean> sound = new HashMap<>();

    /** Looks at a folder; it need not be there. */
    FolderState(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new ExportException(folder + " is no folder; name another output folder");
        }
        this.written = ExportRecord.read(folder);
        this.empty = isEmpty(folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.endsWith(Staging.INSIDE)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether it is not there or holds nothing. */
    boolean empty() {
        return empty;
    }

    /** The paths that earlier exports wrote. */
    Set<String> written() {
        return written;
    }

    /** The file at a path; the path is known to be proper. */
    Path file(String path) throws ExportException {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new ExportException(path + " cannot be a file name on this system: " + e.getReason(), e);
        }
    }

    /** How a file compares with what is there. */
    FileState state(OutputFile output) throws IOException {
        if (empty) {
            return FileState.CREATE;
        }
        if (!isSound(parent(output.path()))) {
            return FileState.FOREIGN;
        }
        Path file = file(output.path());
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return FileState.CREATE;
        }
        if (!attributes.isRegularFile()) {
            return FileState.FOREIGN;
        }
        if (attributes.size() == output.content().length
                && Arrays.equals(Files.readAllBytes(file), output.content())) {
            return FileState.UNCHANGED;
        }
        return written.contains(output.path()) ? FileState.UPDATE : FileState.FOREIGN;
    }

    /** Whether a file of an earlier export is still there as a file, so that it may be removed. */
    boolean isOwn(String path) throws IOException {
        return written.contains(path) && isSound(parent(path))
                && Files.isRegularFile(file(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a folder below the output is a real folder or not there; a link could lead out of the output. */
    private boolean isSound(String path) throws ExportException {
        if (path.isEmpty()) {
            return true;
        }
        Boolean known = sound.get(path);
        if (known == null) {
            Path directory = file(path);
            known = isSound(parent(path)) && (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                    || Files.notExists(directory, LinkOption.NOFOLLOW_LINKS));
            sound.put(path, known);
        }
        return known;
    }

    /** The folders above a path that are not there, the highest first. */
    List<String> missingFolders(String path) throws IOException {
        String folder = parent(path);
        if (folder.isEmpty() || Files.exists(file(folder), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<String> missing = new ArrayList<>(missingFolders(folder));
        missing.add(folder);
        return missing;
    }

    /** Whether a record of exports is there. */
    boolean isRecorded() {
        return Files.exists(folder.resolve(ExportRecord.FILE));
    }

    /** Whether the record of exports is there with the given text. */
    boolean hasRecord(byte[] text) throws IOException {
        return isRecorded() && Arrays.equals(Files.readAllBytes(folder.resolve(ExportRecord.FILE)), text);
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
