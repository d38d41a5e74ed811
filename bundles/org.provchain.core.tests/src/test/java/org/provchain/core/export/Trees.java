// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Trees of files for the tests of this package. */
final class Trees {

    private Trees() {
    }

    /** The content of all that is in a folder by path; folders end with a slash, links show their target. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder)) {
            return tree;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all.filter(each -> !each.equals(folder))::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    tree.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isDirectory(path)) {
                    tree.put(name + "/", "");
                } else {
                    tree.put(name, Files.readString(path, UTF_8));
                }
            }
        }
        return tree;
    }

    /** The modification times of all files in a folder. */
    static Map<String, Long> times(Path folder) throws IOException {
        Map<String, Long> times = new TreeMap<>();
        for (String name : read(folder).keySet()) {
            if (!name.endsWith("/")) {
                times.put(name, Files.getLastModifiedTime(folder.resolve(name), LinkOption.NOFOLLOW_LINKS).toMillis());
            }
        }
        return times;
    }

    static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), UTF_8);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Output files from pairs of path and content. */
    static Iterator<OutputFile> files(String... pathsAndContents) {
        return Stream.iterate(0, i -> i < pathsAndContents.length, i -> i + 2)
                .map(i -> new OutputFile(pathsAndContents[i], pathsAndContents[i + 1].getBytes(UTF_8))).iterator();
    }

    static Iterator<OutputFile> files(Map<String, String> files) {
        return files.entrySet().stream().map(file -> new OutputFile(file.getKey(), file.getValue().getBytes(UTF_8)))
                .iterator();
    }

    /** The record of exports that lists the given paths. */
    static String record(String... paths) {
        StringBuilder text = new StringBuilder("# The files here that Provchain wrote; it leaves all others alone.\n");
        List.of(paths).forEach(path -> text.append(path).append('\n'));
        return text.toString();
    }
}
