// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one start tag and says what is wrong with it. */
final class TagScanner {

    private final String text;
    private final Lines lines;
    private final String element;
    private final List<XmlProblem> problems;
    private final Set<String> names = new HashSet<>();
    private int at;
    private boolean empty;
    private boolean lost;

    /**
     * @param begin    where the tag begins
     * @param problems takes what is wrong
     */
    TagScanner(String text, Lines lines, int begin, List<XmlProblem> problems) {
        this.text = text;
        this.lines = lines;
        this.problems = problems;
        this.at = XmlCharacters.nameEnd(text, begin + 1);
        this.element = text.substring(begin + 1, at);
        scan();
    }

    String element() {
        return element;
    }

    /** Where the tag ends. */
    int end() {
        return at;
    }

    /** Whether the element has no content. */
    boolean isEmpty() {
        return empty;
    }

    /** Whether nobody can tell what was meant, so that nothing behind it can be read. */
    boolean isLost() {
        return lost;
    }

    private void scan() {
        while (!lost) {
            int begin = at;
            at = XmlCharacters.blankEnd(text, at);
            if (at >= text.length() || text.charAt(at) == '<') {
                lose(at, "The tag <" + element
                        + " …> has no end before the next one; write > or /> behind its attributes.");
            } else if (text.charAt(at) == '>') {
                at++;
                return;
            } else if (text.startsWith("/>", at)) {
                at += 2;
                empty = true;
                return;
            } else if (!XmlCharacters.isNameStart(text.charAt(at))) {
                lose(at, "\"" + Excerpt.of(text, at, at + 1) + "\" is one character too many in <" + element
                        + " …>, or a quote of the value before is missing; see \"" + Excerpt.of(text, begin, at + 20)
                        + "\".");
            } else {
                attribute(at > begin);
            }
        }
    }

    private void attribute(boolean apart) {
        int begin = at;
        at = XmlCharacters.nameEnd(text, at);
        String name = text.substring(begin, at);
        int equals = XmlCharacters.blankEnd(text, at);
        if (equals >= text.length() || text.charAt(equals) != '=') {
            lose(begin, "\"" + name + "\" in <" + element + " …> has no value; write " + name
                    + "=\"…\", or see whether a quote before it is one too many.");
            return;
        }
        if (!apart) {
            int back = before(begin);
            problems.add(new XmlProblem(XmlProblem.Kind.MALFORMED, lines.place(begin),
                    "Two attributes without a blank between them: " + Excerpt.of(text, back, equals + 1)
                            + "…; put a blank before " + name + ".",
                    Optional.of(new XmlFix(begin, " "))));
        }
        if (!names.add(name)) {
            problems.add(XmlProblem.malformed(lines.place(begin),
                    "The attribute " + name + " stands twice in <" + element + " …>; remove one."));
        }
        at = XmlCharacters.blankEnd(text, equals + 1);
        char quote = at < text.length() ? text.charAt(at) : 0;
        if (quote != '"' && quote != '\'') {
            lose(at, "The value of " + name + " stands without quotes: " + Excerpt.of(text, begin, at + 20) + "; write "
                    + name + "=\"…\".");
            return;
        }
        value(name, quote);
    }

    private int before(int begin) {
        int back = begin;
        while (begin - back < 30 && text.charAt(back) != '<' && text.charAt(back - 1) != '\n'
                && text.charAt(back - 1) != '\r') {
            back--;
        }
        return back;
    }

    private void value(String name, char quote) {
        int begin = at;
        int end = text.indexOf(quote, begin + 1);
        int less = text.indexOf('<', begin + 1);
        if (end < 0 || less >= 0 && less < end && opensAnother(end)) {
            lose(begin, "The value of " + name + " has no quote at its end: " + Excerpt.of(text, begin, begin + 40)
                    + "; write " + quote + " behind it.");
            return;
        }
        if (less >= 0 && less < end) {
            problems.add(XmlProblem.malformed(lines.place(less),
                    "A bare < in the value of " + name + ": " + Excerpt.of(text, begin, end + 1)
                            + "; write &lt; for it."));
        }
        CharacterScan.of(text, lines, begin + 1, end, problems);
        at = end + 1;
    }

    /** Whether the quote that was found opens a value of a later tag. */
    private boolean opensAnother(int quote) {
        int before = quote - 1;
        while (before > 0 && XmlCharacters.isBlank(text.charAt(before))) {
            before--;
        }
        return text.charAt(before) == '=';
    }

    private void lose(int place, String message) {
        problems.add(XmlProblem.malformed(lines.place(Math.min(place, text.length())), message));
        lost = true;
    }
}
