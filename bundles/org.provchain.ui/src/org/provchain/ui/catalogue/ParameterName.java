// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.Segment;

/** The name of a parameter as it is written in a block; an open index is written as the first one. */
final class ParameterName {

    private ParameterName() {
    }

    /**
     * What is left of a name.
     *
     * @param prefix what the blocks around it put before it, with the dot at its end; empty outside of blocks
     * @return empty where the parameter does not begin with the prefix
     */
    static Optional<String> behind(String prefix, CatalogueEntry entry) {
        List<Segment> segments = entry.pattern().segments();
        List<String> before = prefix.isEmpty() ? List.of() : List.of(prefix.split("\\."));
        if (segments.size() <= before.size()) {
            return Optional.empty();
        }
        for (int at = 0; at < before.size(); at++) {
            if (!accepts(segments.get(at), before.get(at))) {
                return Optional.empty();
            }
        }
        return Optional.of(segments.subList(before.size(), segments.size()).stream().map(ParameterName::first)
                .collect(Collectors.joining(".")));
    }

    private static boolean accepts(Segment segment, String part) {
        return switch (segment) {
        case Segment.Literal literal -> literal.text().equals(part);
        case Segment.Index index -> part.matches("[0-9]{1,6}") && index.accepts(Integer.parseInt(part));
        };
    }

    private static String first(Segment segment) {
        return switch (segment) {
        case Segment.Literal literal -> literal.text();
        case Segment.Index index -> Integer.toString(index.nearest(0));
        };
    }
}
