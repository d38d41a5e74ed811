// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.provchain.core.chain.Instruction.SetParameter;

/** Collects the text of a document: elements with attributes, four blanks a level, LF, and the holes in it. */
final class DocumentText {

    private static final String INDENT = "    ";

    private final List<byte[]> constants = new ArrayList<>();
    private final List<Hole> holes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int level;

    /** Begins an element; attributes follow. */
    DocumentText element(String name) {
        text.append(INDENT.repeat(level)).append('<').append(name);
        return this;
    }

    DocumentText attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(XmlText.attribute(value)).append('"');
        return this;
    }

    DocumentText attribute(String name, Optional<String> value) {
        value.ifPresent(each -> attribute(name, each));
        return this;
    }

    DocumentText hole(String name, SetParameter setting) {
        text.append(' ').append(name).append("=\"");
        constants.add(text.toString().getBytes(StandardCharsets.UTF_8));
        holes.add(new Hole(setting));
        text.setLength(0);
        text.append('"');
        return this;
    }

    /** Writes a comment on a line of its own. */
    void comment(String content) {
        text.append(INDENT.repeat(level)).append("<!--").append(content).append("-->\n");
    }

    /** Writes a processing instruction on a line of its own. */
    void instruction(String content) {
        text.append(INDENT.repeat(level)).append("<?").append(content).append("?>\n");
    }

    /** Ends an element without content. */
    void end() {
        text.append("/>\n");
    }

    /** Ends the start tag; content follows. */
    void content() {
        text.append(">\n");
        level++;
    }

    /** Writes the end tag of an element with content. */
    void end(String name) {
        level--;
        text.append(INDENT.repeat(level)).append("</").append(name).append(">\n");
    }

    DocumentTemplate template() {
        constants.add(text.toString().getBytes(StandardCharsets.UTF_8));
        return new DocumentTemplate(List.copyOf(constants), List.copyOf(holes));
    }
}
