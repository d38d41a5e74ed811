// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.util.ArrayList;
import java.util.List;

/** Finds the values of attributes in a document that can be read, by where their element begins. */
public final class TagPlaces {

    private final String text;
    private final List<Integer> lines = new ArrayList<>();

    /**
     * @param text the document, without a byte order mark
     */
    public TagPlaces(String text) {
        this.text = text;
        lines.add(0);
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\n' || each == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                lines.add(at + 1);
            }
        }
    }

    /**
     * Where the value of an attribute begins, behind its quote; the place of the tag where it has no such attribute.
     *
     * @param tag  where the tag begins
     * @param name the attribute as written, with its prefix
     */
    public XmlPlace value(XmlPlace tag, String name) {
        if (name.isEmpty() || tag.line() > lines.size()) {
            return tag;
        }
        int at = lines.get(tag.line() - 1) + tag.column() - 1;
        if (at >= text.length() || text.charAt(at) != '<') {
            return tag;
        }
        at = XmlCharacters.nameEnd(text, at + 1);
        while (at < text.length()) {
            int begin = XmlCharacters.blankEnd(text, at);
            int end = XmlCharacters.nameEnd(text, begin);
            int quote = XmlCharacters.blankEnd(text, XmlCharacters.blankEnd(text, end) + 1);
            if (end == begin || quote >= text.length()) {
                return tag;
            }
            if (text.substring(begin, end).equals(name)) {
                return place(quote + 1, tag.line());
            }
            at = text.indexOf(text.charAt(quote), quote + 1) + 1;
            if (at == 0) {
                return tag;
            }
        }
        return tag;
    }

    private XmlPlace place(int offset, int from) {
        int line = from;
        while (line < lines.size() && lines.get(line) <= offset) {
            line++;
        }
        return new XmlPlace(line, offset - lines.get(line - 1) + 1);
    }
}
