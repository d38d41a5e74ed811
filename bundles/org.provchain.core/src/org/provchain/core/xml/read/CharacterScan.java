// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.util.List;

/** Finds what may not stand in a value or a text: bare {@code &}, unknown entities, characters that XML cannot carry. */
final class CharacterScan {

    private CharacterScan() {
    }

    static void of(String text, Lines lines, int begin, int end, List<XmlProblem> problems) {
        for (int at = begin; at < end; at++) {
            char each = text.charAt(at);
            if (each == '&') {
                References.problem(text, lines, at).ifPresent(problems::add);
            } else if (!XmlCharacters.isAllowed(each) && !Character.isSurrogate(each)) {
                problems.add(XmlProblem.malformed(lines.place(at),
                        String.format("The character U+%04X cannot stand in XML; remove it.", (int) each)));
            }
        }
    }
}
