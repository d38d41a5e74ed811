// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.util.Optional;
import java.util.Set;

/** What begins with {@code &}: a character by its name or number, or a fault. */
final class References {

    private static final Set<String> KNOWN = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int LONGEST = 64;

    private References() {
    }

    /** What is said of an entity that XML does not know by itself. */
    static String unknown(String name) {
        return "The entity &" + name
                + "; is not known: without a document type, which is not read, XML knows &amp;, &lt;, "
                + "&gt;, &quot; and &apos; only. Write the character itself, or &amp; if a bare & is meant.";
    }

    /** What is wrong with the reference that begins at a place. */
    static Optional<XmlProblem> problem(String text, Lines lines, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST
                && (XmlCharacters.isName(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        String name = text.substring(at + 1, end);
        boolean ended = end < text.length() && text.charAt(end) == ';';
        if (ended && KNOWN.contains(name)) {
            return Optional.empty();
        }
        if (ended && name.startsWith("#") && isNumber(name)) {
            return isAllowed(name) ? Optional.empty()
                    : Optional.of(XmlProblem.malformed(lines.place(at), "&" + name
                            + "; stands for a character that XML cannot carry; remove it."));
        }
        if (ended && XmlCharacters.nameEnd(name, 0) == name.length() && !name.isEmpty()) {
            return Optional.of(XmlProblem.refused(lines.place(at), unknown(name)));
        }
        boolean sure = !KNOWN.contains(name) && !isNumber(name);
        String what = "A bare & in \"" + Excerpt.of(text, before(text, at), behind(text, end)) + "\"; "
                + (sure ? "write &amp; for it." : "write &amp; for it, or put the ; behind &" + name + ".");
        return Optional.of(new XmlProblem(XmlProblem.Kind.MALFORMED, lines.place(at), what,
                sure ? Optional.of(new XmlFix(at + 1, "amp;")) : Optional.empty()));
    }

    private static int before(String text, int at) {
        int begin = at;
        while (begin > 0 && at - begin < 12 && "<>\"'\n\r".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    private static int behind(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 8 && "<>\"'\n\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isNumber(String name) {
        return name.matches("#[0-9]+|#x[0-9A-Fa-f]+");
    }

    private static boolean isAllowed(String name) {
        try {
            int value = name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return XmlCharacters.isAllowed(value);
        } catch (NumberFormatException tooLarge) {
            return false;
        }
    }
}
