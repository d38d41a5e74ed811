// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.TreePath;
import org.provchain.dsl.ide.symbols.Symbol;

/** Finds the way to a symbol: by a place of the text, or by the names on the way, which stay when places move. */
final class OutlinePaths {

    private OutlinePaths() {
    }

    /** The names on the way to a symbol. */
    static String name(TreePath path) {
        StringBuilder name = new StringBuilder();
        for (int index = 0; index < path.getSegmentCount(); index++) {
            if (path.getSegment(index) instanceof Symbol symbol) {
                name.append('\n').append(symbol.kind()).append(' ').append(symbol.name());
            }
        }
        return name.toString();
    }

    /** The ways with the given names. */
    static List<TreePath> find(List<Symbol> symbols, Collection<String> names) {
        List<TreePath> found = new ArrayList<>();
        find(symbols, TreePath.EMPTY, new HashSet<>(names), found);
        return found;
    }

    private static void find(List<Symbol> symbols, TreePath above, Set<String> names, List<TreePath> found) {
        for (Symbol each : symbols) {
            TreePath path = above.createChildPath(each);
            if (names.contains(name(path))) {
                found.add(path);
                find(each.children(), path, names, found);
            }
        }
    }

    /** The way to the innermost symbol at a place; empty where none is. */
    static TreePath at(List<Symbol> symbols, int offset) {
        TreePath path = TreePath.EMPTY;
        List<Symbol> level = symbols;
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Symbol each : level) {
                if (each.contains(offset)) {
                    path = path.createChildPath(each);
                    level = each.children();
                    deeper = true;
                    break;
                }
            }
        }
        return path;
    }
}
