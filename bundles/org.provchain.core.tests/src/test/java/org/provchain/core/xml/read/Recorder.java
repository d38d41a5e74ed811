// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.util.ArrayList;
import java.util.List;

/** Writes down what a document says; blanks between elements are left out. */
final class Recorder implements XmlContent {

    private final List<String> events = new ArrayList<>();

    List<String> events() {
        return events;
    }

    @Override
    public void start(XmlTag tag) {
        StringBuilder shown = new StringBuilder(at(tag.place())).append('<').append(tag.name());
        tag.attributes().forEach(each -> shown.append(' ').append(each.name()).append('=').append(each.value()));
        events.add(shown.append('>').toString());
    }

    @Override
    public void end() {
        events.add("end");
    }

    @Override
    public void text(String text, XmlPlace place) {
        if (!text.isBlank()) {
            events.add("text '" + text.strip() + "'");
        }
    }

    @Override
    public void comment(String text, XmlPlace place) {
        events.add(at(place) + "comment '" + text + "'");
    }

    @Override
    public void instruction(String target, String data, XmlPlace place) {
        events.add(at(place) + "instruction " + target + " " + data);
    }

    private static String at(XmlPlace place) {
        return place.line() + ":" + place.column() + " ";
    }
}
