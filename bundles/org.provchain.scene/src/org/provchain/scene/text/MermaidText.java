// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts of a Mermaid sequence diagram. What its lexer reads is written as an entity code: a semicolon ends a statement, a
 * hash begins a comment, two percent signs a comment or a directive, two dollars a formula; and a colon stands for itself
 * only where it ends the names of those who talk, since {@code wrap:} and {@code style:} mean something behind it.
 */
final class MermaidText {

    private static final String SPECIAL = "#;:%$\\`";
    private static final char FIRST_SHOWN = 0x20;

    private MermaidText() {
    }

    /** Lines below one another. */
    static String lines(List<String> lines) {
        return lines.stream().map(MermaidText::escaped).collect(Collectors.joining("<br/>"));
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            switch (each) {
            case '"' -> escaped.append("#quot;");
            case '&' -> escaped.append("#amp;");
            case '<' -> escaped.append("#lt;");
            case '>' -> escaped.append("#gt;");
            default -> {
                if (SPECIAL.indexOf(each) >= 0) {
                    escaped.append('#').append(each).append(';');
                } else {
                    escaped.appendCodePoint(isShown(each) ? each : 0xFFFD);
                }
            }
            }
        });
        return escaped.toString();
    }

    private static boolean isShown(int each) {
        return each >= FIRST_SHOWN && !Character.isISOControl(each) && each != 0x2028 && each != 0x2029
                && (each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE);
    }
}
