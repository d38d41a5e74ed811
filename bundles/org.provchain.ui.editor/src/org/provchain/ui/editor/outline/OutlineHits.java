// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.provchain.dsl.ide.symbols.Symbol;

/**
 * What a quick outline shows of a text: the first symbols that fit what was typed, with what they lie in. A tree of
 * thousands of rows would be built for each letter, and nobody reads it.
 */
final class OutlineHits {

    /** How many hits are shown; before something is typed, how many rows of a level. */
    static final int MOST = 200;

    /**
     * A row: a symbol, and the rows in it.
     *
     * @param symbol the symbol
     * @param rows   hits, and at the end {@link More} where there are more
     */
    record Hit(Symbol symbol, List<Object> rows) {

        // two rows are never the same, and the symbols of a large text take long to compare

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * The row that says what is not shown.
     *
     * @param count how many there are
     */
    record More(int count) {
    }

    private final String typed;
    private final List<Object> rows;
    private Optional<Hit> first = Optional.empty();
    private int found;

    /** The hits for what was typed; for nothing all, level by level. */
    OutlineHits(List<Symbol> symbols, String entered) {
        typed = entered.toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            rows = level(symbols);
            first = rows.stream().findFirst().filter(Hit.class::isInstance).map(Hit.class::cast);
        } else {
            rows = matching(symbols);
            addMore(rows, found);
        }
    }

    /** The rows at the top. */
    List<Object> rows() {
        return rows;
    }

    /** The first row that fits, which is the one that Enter goes to. */
    Optional<Hit> first() {
        return first;
    }

    /** The rows that are unfolded: of hits all, of a whole text the first until there is enough to see. */
    Object[] unfolded() {
        List<Object> unfolded = new ArrayList<>();
        if (typed.isEmpty()) {
            int shown = rows.size();
            for (Object each : rows) {
                if (shown < MOST && each instanceof Hit hit) {
                    unfolded.add(hit);
                    shown += hit.rows().size();
                }
            }
        } else {
            collect(rows, unfolded);
        }
        return unfolded.toArray();
    }

    private static void collect(List<Object> rows, List<Object> unfolded) {
        for (Object each : rows) {
            if (each instanceof Hit hit && !hit.rows().isEmpty()) {
                unfolded.add(hit);
                collect(hit.rows(), unfolded);
            }
        }
    }

    private static List<Object> level(List<Symbol> symbols) {
        List<Object> level = new ArrayList<>();
        symbols.stream().limit(MOST).forEach(each -> level.add(new Hit(each, level(each.children()))));
        addMore(level, symbols.size());
        return level;
    }

    private List<Object> matching(List<Symbol> symbols) {
        List<Object> level = new ArrayList<>();
        for (Symbol each : symbols) {
            boolean fits = each.name().toLowerCase(Locale.ROOT).contains(typed);
            found += fits ? 1 : 0;
            boolean taken = fits && found <= MOST;
            boolean begins = taken && found == 1;
            Hit hit = new Hit(each, matching(each.children()));
            if (taken || !hit.rows().isEmpty()) {
                level.add(hit);
            }
            if (begins) {
                first = Optional.of(hit);
            }
        }
        return level;
    }

    private static void addMore(List<Object> level, int all) {
        if (all > MOST) {
            level.add(new More(all - MOST));
        }
    }
}
