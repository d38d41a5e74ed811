// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the entry of a name in one pass over its characters. A number always takes the branch of the indices, so that
 * no step has to be taken back; which numbers an entry accepts is judged at the end.
 */
final class NameTrie {

    private static final Lookup UNKNOWN = new Lookup.Unknown();

    private final Node root;

    /** @param entries the earlier one wins where two accept the same name */
    NameTrie(List<CatalogueEntry> entries) {
        Growing growing = new Growing();
        entries.forEach(growing::add);
        root = growing.freeze();
    }

    Lookup lookup(String name) {
        Node node = root;
        int start = 0;
        while (true) {
            int end = start;
            int hash = 0;
            while (end < name.length() && name.charAt(end) != '.') {
                hash = 31 * hash + name.charAt(end);
                end++;
            }
            node = IndexText.isIndex(name, start, end) ? node.index : node.literals.find(name, start, end, hash);
            if (node == null) {
                return UNKNOWN;
            }
            if (end == name.length()) {
                return node.judge(name);
            }
            start = end + 1;
        }
    }

    /** One entry at the end of its name. */
    private record Slot(Lookup.Known known, List<Segment.Index> indices) {

        Slot(CatalogueEntry entry) {
            this(new Lookup.Known(entry), entry.pattern().indices());
        }

        /** Where the first number begins that the entry does not accept, or -1. */
        int firstMisfit(String name) {
            int next = 0;
            int start = 0;
            while (next < indices.size()) {
                int end = IndexText.endOfSegment(name, start);
                if (IndexText.isIndex(name, start, end)) {
                    if (!indices.get(next).accepts(IndexText.value(name, start, end))) {
                        return start;
                    }
                    next++;
                }
                start = end + 1;
            }
            return -1;
        }

        Lookup.IndexOutOfRange outOfRange(String name, int misfit) {
            int end = IndexText.endOfSegment(name, misfit);
            Segment segment = known.entry().pattern().segments().get(dots(name, misfit));
            return new Lookup.IndexOutOfRange(known.entry(), name.substring(misfit, end), (Segment.Range) segment);
        }

        private static int dots(String name, int end) {
            return (int) name.chars().limit(end).filter(c -> c == '.').count();
        }
    }

    private record Node(SegmentTable<Node> literals, Node index, Slot[] slots) {

        Lookup judge(String name) {
            Lookup.IndexOutOfRange widest = null;
            for (Slot slot : slots) {
                int misfit = slot.firstMisfit(name);
                if (misfit < 0) {
                    return slot.known;
                }
                Lookup.IndexOutOfRange outOfRange = slot.outOfRange(name, misfit);
                if (widest == null || widest.range().high() < outOfRange.range().high()) {
                    widest = outOfRange;
                }
            }
            return widest == null ? UNKNOWN : widest;
        }
    }

    /** A node while the entries are being added. */
    private static final class Growing {

        private final Map<String, Growing> literals = new LinkedHashMap<>();
        private final List<Slot> slots = new ArrayList<>();
        private Growing index;

        void add(CatalogueEntry entry) {
            Growing node = this;
            for (Segment segment : entry.pattern().segments()) {
                node = switch (segment) {
                case Segment.Literal literal -> node.literals.computeIfAbsent(literal.text(), t -> new Growing());
                case Segment.Index number -> node.indexBranch();
                };
            }
            node.slots.add(new Slot(entry));
        }

        private Growing indexBranch() {
            if (index == null) {
                index = new Growing();
            }
            return index;
        }

        Node freeze() {
            Map<String, Node> frozen = new LinkedHashMap<>();
            literals.forEach((text, node) -> frozen.put(text, node.freeze()));
            return new Node(new SegmentTable<>(frozen), index == null ? null : index.freeze(),
                    slots.toArray(Slot[]::new));
        }
    }
}
