// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.provchain.dsl.ide.edit.Difference;
import org.provchain.dsl.ide.symbols.Symbol;

/**
 * A row of the outline. It stays while the text is typed in and takes on each new state of its symbol, so that a tree of thousands of
 * rows is not built again for a letter.
 */
final class OutlineRow {

    /**
     * What a tree has to do after a new state.
     *
     * @param relabelled rows that look otherwise
     * @param rearranged rows that have other rows below them
     */
    record Changes(List<OutlineRow> relabelled, List<OutlineRow> rearranged) {

        Changes() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final OutlineRow parent;
    private Symbol symbol;
    private List<OutlineRow> children = List.of();

    private OutlineRow(OutlineRow parent, Symbol symbol) {
        this.parent = parent;
        this.symbol = symbol;
        if (symbol != null) {
            children = symbol.children().stream().map(each -> new OutlineRow(this, each)).toList();
        }
    }

    /** The row above all, which is not shown. */
    static OutlineRow root() {
        return new OutlineRow(null, null);
    }

    /** The row that it lies in. */
    OutlineRow parent() {
        return parent;
    }

    /** What it shows, as it stands in the latest state. */
    Symbol symbol() {
        return symbol;
    }

    /** The rows in it. */
    List<OutlineRow> children() {
        return children;
    }

    /** The innermost row at a place of the text. */
    Optional<OutlineRow> at(int place) {
        return children.stream().filter(each -> each.symbol.contains(place)).findFirst()
                .map(each -> each.at(place).orElse(each));
    }

    /** Shows other symbols from now on. */
    Changes follow(List<Symbol> symbols) {
        Changes changes = new Changes();
        follow(symbols, changes);
        return changes;
    }

    private void follow(Symbol now, Changes changes) {
        if (!isNamed(now) || !symbol.detail().equals(now.detail())) {
            changes.relabelled.add(this);
        }
        symbol = now;
        follow(now.children(), changes);
    }

    private void follow(List<Symbol> symbols, Changes changes) {
        int before = children.size();
        int now = symbols.size();
        if (before != now) {
            children = arranged(symbols);
            changes.rearranged.add(this);
        }
        for (int index = 0; index < now; index++) {
            OutlineRow each = children.get(index);
            if (each.symbol != symbols.get(index)) {
                each.follow(symbols.get(index), changes);
            }
        }
    }

    /** Rows for more or fewer symbols: those before and behind the place that was typed at stay. */
    private List<OutlineRow> arranged(List<Symbol> symbols) {
        Difference difference = Difference.between(children, symbols, OutlineRow::isNamed);
        int head = difference.head();
        int tail = difference.tail();
        List<OutlineRow> rows = new ArrayList<>(children.subList(0, head));
        symbols.subList(head, symbols.size() - tail).forEach(each -> rows.add(new OutlineRow(this, each)));
        rows.addAll(children.subList(children.size() - tail, children.size()));
        return List.copyOf(rows);
    }

    private boolean isNamed(Symbol other) {
        return symbol.kind() == other.kind() && symbol.name().equals(other.name());
    }
}
