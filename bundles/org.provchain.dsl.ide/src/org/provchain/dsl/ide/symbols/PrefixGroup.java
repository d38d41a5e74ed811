// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups parameters by the segments of their names, in the order of their first members; no group has one member only. */
final class PrefixGroup {

    private final Map<String, PrefixGroup> groups = new LinkedHashMap<>();
    private final List<Symbol> members = new ArrayList<>();

    /** Adds a parameter under its full name. */
    void add(String name, Symbol parameter) {
        PrefixGroup group = this;
        String[] segments = name.split("\\.");
        for (String segment : segments) {
            group = group.groups.computeIfAbsent(segment, any -> new PrefixGroup());
        }
        group.members.add(parameter);
    }

    /** The groups as symbols. */
    List<Symbol> symbols() {
        List<Symbol> symbols = new ArrayList<>();
        groups.forEach((segment, group) -> symbols.addAll(group.named(segment)));
        return symbols;
    }

    /** The parameters of this group itself under the given name, and those below it as one group. */
    private List<Symbol> named(String prefix) {
        List<Symbol> symbols = new ArrayList<>();
        members.forEach(each -> symbols.add(renamed(each, prefix)));
        if (groups.size() == 1 && members.isEmpty()) {
            Map.Entry<String, PrefixGroup> only = groups.entrySet().iterator().next();
            return only.getValue().named(prefix + "." + only.getKey());
        }
        if (!groups.isEmpty()) {
            List<Symbol> below = symbols();
            Symbol first = below.getFirst();
            Symbol last = below.getLast();
            symbols.add(new Symbol(SymbolKind.PARAMETER_GROUP, prefix, "", first.offset(),
                    Math.max(first.length(), last.offset() + last.length() - first.offset()), first.selection(),
                    first.selected(), below));
        }
        return symbols;
    }

    private static Symbol renamed(Symbol each, String name) {
        return new Symbol(each.kind(), name, each.detail(), each.offset(), each.length(), each.selection(),
                each.selected(), each.children());
    }
}
