// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.edit;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Replacements in one or several texts that belong together: all of them or none.
 *
 * @param label        what it does, for a menu
 * @param replacements the replacements, which do not overlap; what is inserted at one place stands in the order of the list
 */
public record TextChange(String label, List<Replacement> replacements) {

    /** What is inserted where a replacement begins stands before what comes instead of the replaced, so it is made after it. */
    private static final Comparator<Replacement> LAST_FIRST = Comparator.comparingInt(Replacement::offset)
            .thenComparingInt(Replacement::length).reversed();

    public TextChange {
        replacements = List.copyOf(replacements);
    }

    /** A change of one stretch. */
    public static TextChange of(String label, Path file, int offset, int length, String text) {
        return new TextChange(label, List.of(new Replacement(file, offset, length, text)));
    }

    /** The replacements by text, those of a text from its end to its start, so that they can be made one after the other. */
    public Map<Path, List<Replacement>> byFile() {
        return replacements.reversed().stream().sorted(LAST_FIRST)
                .collect(Collectors.groupingBy(Replacement::file, TreeMap::new, Collectors.toList()));
    }

    /** One text after the change. */
    public String applyTo(Path file, String text) {
        StringBuilder changed = new StringBuilder(text.length());
        int done = 0;
        for (Replacement each : byFile().getOrDefault(file, List.of()).reversed()) {
            changed.append(text, done, each.offset()).append(each.text());
            done = each.offset() + each.length();
        }
        return changed.append(text, done, text.length()).toString();
    }

    /** Where a place of a text stands after the change; a place within what is replaced stays within what comes instead. */
    public int moved(Path file, int offset) {
        int moved = offset;
        for (Replacement each : byFile().getOrDefault(file, List.of())) {
            int end = each.offset() + each.length();
            if (end <= offset) {
                moved += each.text().length() - each.length();
            } else if (each.offset() < offset) {
                moved += Math.min(0, each.text().length() - (offset - each.offset()));
            }
        }
        return moved;
    }
}
