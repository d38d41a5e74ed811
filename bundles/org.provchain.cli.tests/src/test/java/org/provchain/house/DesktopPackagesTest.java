// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.house.House.Bundle;

/** The packages of the desktop, read from the imports of its sources. */
class DesktopPackagesTest {

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([a-z0-9.]+)\\.[A-Z]",
            Pattern.MULTILINE);

    static List<Bundle> bundles() {
        return House.DESKTOP;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noCircleOfPackages(Bundle bundle) throws IOException {
        Map<String, Set<String>> uses = uses(bundle);
        assertFalse(uses.isEmpty());
        Set<String> inCircle = new TreeSet<>();
        for (String each : uses.keySet()) {
            if (reaches(each, uses)) {
                inCircle.add(each);
            }
        }
        assertEquals(Set.of(), inCircle);
    }

    private static boolean reaches(String start, Map<String, Set<String>> uses) {
        Deque<String> open = new ArrayDeque<>(uses.get(start));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private static Map<String, Set<String>> uses(Bundle bundle) throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        Path top = bundle.folder().resolve("src");
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String own = top.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
                Set<String> used = uses.computeIfAbsent(own, any -> new TreeSet<>());
                IMPORT.matcher(Files.readString(file)).results().map(each -> each.group(1))
                        .filter(bundle.packages("src")::contains).filter(each -> !each.equals(own)).forEach(used::add);
            }
        }
        return uses;
    }
}
