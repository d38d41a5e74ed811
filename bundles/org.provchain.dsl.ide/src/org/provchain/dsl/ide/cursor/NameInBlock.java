// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.cursor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.Segment;

/** The name of a parameter as it is written in a block; an open index is written as the first one. */
public final class NameInBlock {

    private NameInBlock() {
    }

    /**
     * What is left of a name.
     *
     * @param block the segments that the blocks around the place put before it; none outside of blocks
     * @return empty where the parameter does not begin with them
     */
    public static Optional<String> of(CatalogueEntry entry, List<String> block) {
        List<Segment> segments = entry.pattern().segments();
        if (segments.size() <= block.size()) {
            return Optional.empty();
        }
        for (int at = 0; at < block.size(); at++) {
            if (!accepts(segments.get(at), block.get(at))) {
                return Optional.empty();
            }
        }
        return Optional.of(segments.subList(block.size(), segments.size()).stream().map(NameInBlock::first)
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
