// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.provchain.core.xml.read.XmlContent;
import org.provchain.core.xml.read.XmlInput;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.core.xml.read.XmlPlace;
import org.provchain.core.xml.read.XmlReading;
import org.provchain.core.xml.read.XmlTag;

/** What a document says, without what XML holds for nothing: the order of attributes, blanks between elements, escapes. */
final class Canonical implements XmlContent {

    private final List<String> lines = new ArrayList<>();

    private Canonical() {
    }

    static List<String> of(XmlInput input) throws IOException {
        Canonical canonical = new Canonical();
        XmlReading.read(input, XmlLimits.DEFAULT, canonical);
        return canonical.lines;
    }

    @Override
    public void start(XmlTag tag) {
        lines.add(
                "<" + tag.name() + tag.attributes().stream().map(each -> " " + each.name() + "=[" + each.value() + "]")
                        .sorted().collect(Collectors.joining()) + ">");
    }

    @Override
    public void end() {
        lines.add("</>");
    }

    @Override
    public void text(String text, XmlPlace place) {
        if (!text.isBlank()) {
            lines.add("text " + text.strip());
        }
    }

    @Override
    public void comment(String text, XmlPlace place) {
        lines.add("<!--" + text + "-->");
    }

    @Override
    public void instruction(String target, String data, XmlPlace place) {
        lines.add("<?" + target + " " + data);
    }
}
