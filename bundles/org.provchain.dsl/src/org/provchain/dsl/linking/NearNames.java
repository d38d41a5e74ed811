// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.linking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the names that were probably meant. */
final class NearNames {

    /** How many names are looked at, so that a broken text of 100,000 files stays quick. */
    static final int MOST_CANDIDATES = 2_000;

    private static final int MOST_RESULTS = 3;

    private record Near(String name, int distance) {
    }

    private NearNames() {
    }

    /** The candidates that differ from the name in few letters, nearest first; at most three. */
    static List<String> of(String name, Collection<String> candidates) {
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, name.length() / 3));
        String wanted = name.toLowerCase(Locale.ROOT);
        return candidates.stream().map(each -> new Near(each, distance.apply(wanted, each.toLowerCase(Locale.ROOT))))
                .filter(each -> each.distance() >= 0)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).map(Near::name).distinct()
                .limit(MOST_RESULTS).toList();
    }
}
