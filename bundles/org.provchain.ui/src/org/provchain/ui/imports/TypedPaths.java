// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.provchain.ui.TypedPath;

/** Several paths as a user types them into one field, with semicolons between. */
final class TypedPaths {

    private static final String BETWEEN = ";";

    private TypedPaths() {
    }

    /** The paths; empty where there is none, or one is not whole. */
    static Optional<List<Path>> of(String typed) {
        List<Path> paths = new ArrayList<>();
        for (String each : typed.split(BETWEEN)) {
            if (!each.isBlank()) {
                Optional<Path> path = TypedPath.of(each).filter(Path::isAbsolute);
                if (path.isEmpty()) {
                    return Optional.empty();
                }
                paths.add(path.get());
            }
        }
        return paths.isEmpty() ? Optional.empty() : Optional.of(paths);
    }

    /** Paths as they are typed. */
    static String text(Path... paths) {
        return Arrays.stream(paths).map(Path::toString).collect(Collectors.joining(BETWEEN + " "));
    }
}
