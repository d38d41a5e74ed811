// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.HashSet;
import java.util.Set;

/** Gives each file of a chain a name of its own, after its location. */
final class FileNames {

    private final Set<String> given;

    FileNames() {
        this(Set.of());
    }

    /**
     * @param taken names that are not given
     */
    FileNames(Set<String> taken) {
        given = new HashSet<>(taken);
    }

    /** The name of the files at a location with placeholders: what it says besides, else {@code device}. */
    String ofDevices(String location) {
        String path = location.substring(location.lastIndexOf('/') + 1).replaceAll("%[A-Z]{4}", "");
        return of(path.matches("[^A-Za-z0-9_]*(\\..*)?") ? "device" : path);
    }

    /** The name of the file at a location. */
    String of(String location) {
        String path = location.substring(location.lastIndexOf('/') + 1);
        int dot = path.lastIndexOf('.');
        String stem = (dot > 0 ? path.substring(0, dot) : path).replaceAll("[^A-Za-z0-9_]+", "-")
                .replaceAll("^-+|-+$", "");
        String word = stem.isEmpty() ? "file-1" : ChainWords.isName(stem) ? stem : stem + "-file";
        String name = word;
        for (int number = 2; !given.add(name); number++) {
            name = word + "-" + number;
        }
        return name;
    }
}
