// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many parameters and files change, each counted once, for however many devices it does.
 *
 * @param parameters  the number of parameters, by what becomes of them
 * @param files       the number of files, by what becomes of them
 * @param credentials the number of files that are opened otherwise
 * @param orders      the number of groups that fetch in another order
 * @param ends        the number of groups that end otherwise
 * @param unknown     the number of parameters that cannot be compared without a secret
 */
public record ChangeCounts(Map<ChangeKind, Integer> parameters, Map<ChangeKind, Integer> files, int credentials,
        int orders, int ends, int unknown) {

    /** A thing, and what becomes of it. */
    private record Key(ChangeKind kind, String name) {
    }

    /** Counts the changes of groups. */
    public static ChangeCounts of(List<DifferenceGroup> groups) {
        Set<Key> parameters = new HashSet<>();
        Set<Key> files = new HashSet<>();
        Set<String> credentials = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        int orders = 0;
        int ends = 0;
        for (DifferenceGroup group : groups) {
            Difference each = group.general();
            each.parameters().forEach(change -> parameters.add(new Key(change.kind(), change.name())));
            each.parameters().stream().filter(ParameterChange::unknown)
                    .forEach(change -> unknown.add(change.name()));
            each.files().forEach(change -> files
                    .add(new Key(change.kind(), change.after().or(change::before).orElseThrow().url())));
            each.credentials().forEach(change -> credentials.add(change.after().url()));
            orders += each.order().isPresent() ? 1 : 0;
            ends += each.end().isEmpty() ? 0 : 1;
        }
        return new ChangeCounts(byKind(parameters), byKind(files), credentials.size(), orders, ends, unknown.size());
    }

    private static Map<ChangeKind, Integer> byKind(Set<Key> keys) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        keys.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        return counts;
    }
}
