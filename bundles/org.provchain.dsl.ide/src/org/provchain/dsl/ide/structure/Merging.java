// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.provchain.dsl.ide.edit.Replacement;

/** Makes one replacement of those that touch, so that none depends on the order in which they are made. */
final class Merging {

    /** At one place insertions come first: they stand before what is replaced there. */
    private static final Comparator<Replacement> BY_PLACE = Comparator.comparingInt(Replacement::offset)
            .thenComparingInt(each -> Math.min(each.length(), 1));

    private Merging() {
    }

    /**
     * The replacements of one text.
     *
     * @param erased what goes; the stretches do not touch
     * @param others what is inserted, also where something goes; what is replaced in a stretch that goes, goes with it
     */
    static List<Replacement> of(List<Replacement> erased, List<Replacement> others) {
        List<Replacement> all = new ArrayList<>(erased);
        others.stream().filter(each -> each.length() == 0 || erased.stream().noneMatch(gone -> holds(gone, each)))
                .forEach(all::add);
        all.sort(BY_PLACE);
        List<Replacement> merged = new ArrayList<>();
        for (Replacement each : all) {
            Replacement last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && each.offset() <= last.offset() + last.length()) {
                int end = Math.max(last.offset() + last.length(), each.offset() + each.length());
                merged.set(merged.size() - 1, new Replacement(last.file(), last.offset(), end - last.offset(),
                        last.text() + each.text()));
            } else {
                merged.add(each);
            }
        }
        return merged;
    }

    private static boolean holds(Replacement outer, Replacement inner) {
        return outer.offset() <= inner.offset()
                && inner.offset() + inner.length() <= outer.offset() + outer.length();
    }
}
