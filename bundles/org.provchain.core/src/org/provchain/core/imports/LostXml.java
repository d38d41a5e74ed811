// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import org.provchain.core.xml.XmlText;
import org.provchain.core.xml.read.XmlTag;

/** Collects an element that the language cannot say, as XML, to keep it as a comment. */
final class LostXml {

    private final StringBuilder text = new StringBuilder();
    private boolean open;

    /** A tag alone. */
    static String of(XmlTag tag) {
        LostXml lost = new LostXml();
        lost.start(tag);
        lost.end(tag.name());
        return lost.text();
    }

    void start(XmlTag tag) {
        close();
        text.append('<').append(tag.name());
        tag.attributes().forEach(each -> text.append(' ').append(each.name()).append("=\"")
                .append(XmlText.attribute(each.value())).append('"'));
        open = true;
    }

    void text(String characters) {
        close();
        text.append(XmlText.attribute(characters));
    }

    void comment(String content) {
        close();
        text.append("<!--").append(content).append("-->");
    }

    void instruction(String content) {
        close();
        text.append("<?").append(content).append("?>");
    }

    void end(String name) {
        if (open) {
            text.append("/>");
            open = false;
        } else {
            text.append("</").append(name).append('>');
        }
    }

    String text() {
        return text.toString();
    }

    private void close() {
        if (open) {
            text.append('>');
            open = false;
        }
    }
}
