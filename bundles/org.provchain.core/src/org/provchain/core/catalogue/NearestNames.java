// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the known names that a user may have meant by an unknown one. */
final class NearestNames {

    // Beyond this, what is found is another name and no slip of the hand.
    private static final int MAX_DISTANCE = 5;
    private static final int LETTERS_AN_EDIT = 4;

    // Two letters of the shape can stand for one of the name: where the dot before an index is missing.
    private static final int SHAPE_EDITS_FOR_ONE = 2;

    private record Candidate(NameShape shape, NamePattern pattern) {
    }

    private record Hit(String name, int distance, int exactDistance) {
    }

    private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::distance)
            .thenComparingInt(Hit::exactDistance).thenComparing(Hit::name);

    private final List<Candidate> candidates;

    NearestNames(List<CatalogueEntry> entries) {
        candidates = entries.stream().map(entry -> new Candidate(NameShape.of(entry.pattern()), entry.pattern()))
                .toList();
    }

    /** The names nearest first; the search widens only while nothing is found. */
    List<String> nearest(String name, int max) {
        int limit = Math.clamp(name.length() / LETTERS_AN_EDIT, 1, MAX_DISTANCE);
        NameShape shape = NameShape.of(name);
        for (int width = Math.min(SHAPE_EDITS_FOR_ONE, limit);; width = Math.min(width * 2, limit)) {
            List<Hit> hits = within(width, name, shape);
            if (!hits.isEmpty() || width == limit) {
                return hits.stream().sorted(ORDER).map(Hit::name).distinct().limit(max).toList();
            }
        }
    }

    /** A known name that differs by one edit, or in letter case only. */
    Optional<String> oneEditOrCaseVariant(String name) {
        return within(SHAPE_EDITS_FOR_ONE, name, NameShape.of(name)).stream()
                .filter(hit -> hit.exactDistance == 1 || hit.name.equalsIgnoreCase(name)).sorted(ORDER)
                .map(Hit::name).findFirst();
    }

    private List<Hit> within(int limit, String name, NameShape shape) {
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (shape.mayBeWithin(limit, candidate.shape)) {
                int distance = EditDistance.upTo(limit, shape.text(), candidate.shape.text());
                if (distance <= limit) {
                    String known = withNumbersOf(name, candidate.pattern);
                    hits.add(new Hit(known, distance, EditDistance.upTo(name.length(), name, known)));
                }
            }
        }
        return hits;
    }

    // The number that the user wrote, or the nearest one that the pattern accepts; without one, the first.
    private static String withNumbersOf(String name, NamePattern pattern) {
        List<Segment.Index> indices = pattern.indices();
        int[] given = NameShape.numbersFor(name, indices.size());
        int[] numbers = new int[indices.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = indices.get(i).nearest(given.length == 0 ? 0 : given[i]);
        }
        return pattern.instantiate(numbers);
    }
}
