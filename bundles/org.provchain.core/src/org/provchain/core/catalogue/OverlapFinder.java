// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds patterns of one catalogue that accept the same name; compares only those that differ in their ranges. */
final class OverlapFinder {

    private final Map<String, List<NamePattern>> byLiterals = new HashMap<>();

    /** Adds a pattern, and yields an earlier one that it has names in common with. */
    Optional<NamePattern> add(NamePattern pattern) {
        List<NamePattern> alike = byLiterals.computeIfAbsent(literals(pattern), key -> new ArrayList<>());
        Optional<NamePattern> earlier = alike.stream().filter(pattern::overlaps).findFirst();
        alike.add(pattern);
        return earlier;
    }

    private static String literals(NamePattern pattern) {
        return pattern.segments().stream().map(segment -> segment instanceof Segment.Index ? "#" : segment.text())
                .collect(Collectors.joining("."));
    }
}
