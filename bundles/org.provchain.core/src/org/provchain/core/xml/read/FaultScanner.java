// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads a document that is not well-formed, as a person would, and says what is wrong with it and why. It goes on behind
 * faults whose meaning is clear, and stops at the first that leaves open what was meant.
 */
final class FaultScanner {

    /** An element that has begun. */
    private record Open(String name, int offset) {
    }

    private final String text;
    private final Lines lines;
    private final List<XmlProblem> problems = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private boolean root;
    private boolean lost;

    private FaultScanner(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** All that is wrong with a document, in its order. */
    static List<XmlProblem> scan(String text) {
        FaultScanner scanner = new FaultScanner(text);
        scanner.scan();
        return scanner.problems;
    }

    private void scan() {
        while (at < text.length() && !lost) {
            item();
        }
        if (!lost && !open.isEmpty()) {
            Open last = open.peek();
            problem(text.length(), "The document ends, but <" + last.name() + "> of line " + line(last.offset())
                    + " is still open; write </" + last.name() + ">, or see whether the file is cut off.");
        } else if (!lost && !root) {
            problem(0, text.isBlank() ? "The document is empty." : "The document has no element.");
        }
    }

    private void item() {
        if (text.startsWith("<!--", at)) {
            comment();
        } else if (text.startsWith("<![CDATA[", at)) {
            skip("]]>", "The <![CDATA[ here has no ]]>; write it where the text ends.");
        } else if (text.startsWith("<!", at)) {
            problems.add(XmlProblem.refused(lines.place(at), "\"" + Excerpt.of(text, at, at + 20)
                    + "\": a document type is not read; remove it."));
            lost = true;
        } else if (text.startsWith("<?", at)) {
            instruction();
        } else if (text.startsWith("</", at)) {
            end();
        } else if (text.charAt(at) != '<') {
            characters();
        } else if (at + 1 < text.length() && XmlCharacters.isNameStart(text.charAt(at + 1))) {
            start();
        } else {
            lose(at, "A bare < in a text: \"" + Excerpt.of(text, at, at + 20) + "\"; write &lt; for it.");
        }
    }

    private void start() {
        if (root && open.isEmpty()) {
            lose(at, "\"" + Excerpt.of(text, at, at + 30)
                    + "\" stands behind the end of the document; a document has one "
                    + "root element. See whether a closing tag before it is one too many.");
            return;
        }
        int begin = at;
        TagScanner tag = new TagScanner(text, lines, at, problems);
        root = true;
        at = tag.end();
        lost = tag.isLost();
        if (!tag.isEmpty() && !lost) {
            open.push(new Open(tag.element(), begin));
        }
    }

    private void end() {
        int nameEnd = XmlCharacters.nameEnd(text, at + 2);
        String name = text.substring(at + 2, nameEnd);
        int end = XmlCharacters.blankEnd(text, nameEnd);
        if (end >= text.length() || text.charAt(end) != '>') {
            lose(at, "The closing tag \"" + Excerpt.of(text, at, end + 1) + "\" has no >; write </" + name + ">.");
        } else if (open.isEmpty()) {
            lose(at, "</" + name + "> closes nothing: no element is open here; remove it.");
        } else if (!open.peek().name().equals(name)) {
            Open last = open.peek();
            lose(at, "</" + name + "> stands here, but <" + last.name() + "> of line " + line(last.offset())
                    + " is open; write </" + last.name() + "> before it, or /> at the end of its tag.");
        } else {
            open.pop();
            at = end + 1;
        }
    }

    private void comment() {
        int dashes = text.indexOf("--", at + 4);
        if (dashes < 0) {
            lose(at, "The comment that begins here has no end; write --> where it ends.");
        } else if (text.startsWith("-->", dashes)) {
            at = dashes + 3;
        } else {
            problem(dashes, "A comment must not hold --: \"" + Excerpt.of(text, at, dashes + 12)
                    + "\"; remove a dash, or end the comment before with -->.");
            int end = text.indexOf("-->", dashes);
            lost = end < 0;
            at = end + 3;
        }
    }

    private void instruction() {
        if (at > 0 && text.regionMatches(true, at, "<?xml", 0, 5) && at + 5 < text.length()
                && !XmlCharacters.isName(text.charAt(at + 5))) {
            problem(at,
                    "The declaration <?xml …?> must be the very first in the document; remove what stands before it, "
                            + "blanks and empty lines too, or the declaration.");
        }
        skip("?>", "The <? here has no ?>; write it where it ends.");
    }

    private void skip(String mark, String message) {
        int end = text.indexOf(mark, at);
        if (end < 0) {
            lose(at, message);
        } else {
            at = end + mark.length();
        }
    }

    private void characters() {
        int next = text.indexOf('<', at);
        int end = next < 0 ? text.length() : next;
        int first = XmlCharacters.blankEnd(text, at);
        if (open.isEmpty() && first < end) {
            String shown = "\"" + Excerpt.of(text, first, end) + "\"";
            lose(first, root ? shown + " stands behind the end of the document; remove it."
                    : shown + " stands before the first element; an XML document begins with <. Is this the right file?");
            return;
        }
        int brackets = text.indexOf("]]>", at);
        if (brackets >= 0 && brackets < end) {
            problem(brackets, "A stray ]]>, which ends a <![CDATA[ that is not open; remove it.");
        }
        CharacterScan.of(text, lines, at, end, problems);
        at = end;
    }

    private int line(int offset) {
        return lines.place(offset).line();
    }

    private void problem(int offset, String message) {
        problems.add(XmlProblem.malformed(lines.place(offset), message));
    }

    private void lose(int offset, String message) {
        problem(offset, message);
        lost = true;
    }
}
