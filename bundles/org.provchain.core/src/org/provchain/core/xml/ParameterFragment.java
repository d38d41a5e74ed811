// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.provchain.core.xml.read.XmlContent;
import org.provchain.core.xml.read.XmlInput;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.core.xml.read.XmlPlace;
import org.provchain.core.xml.read.XmlReading;
import org.provchain.core.xml.read.XmlTag;

/**
 * A part of a provisioning document that sets parameters: one or many {@code param} elements (FACTS 1.4), with or without the
 * sections around them.
 *
 * @param items the parameters and the comments between them, in order
 */
public record ParameterFragment(List<Item> items) {

    private static final Pattern DECLARATION = Pattern.compile("^\\s*(\uFEFF)?\\s*<\\?xml[^>]*\\?>");
    private static final String PARAMETER = "param";

    public ParameterFragment {
        items = List.copyOf(items);
    }

    /** A parameter or a comment. */
    public sealed interface Item {

        /** A parameter with its value, escapes undone. */
        record Setting(String name, String value) implements Item {
        }

        /** A comment, without its marks and the blanks around it. */
        record Comment(String text) implements Item {
        }
    }

    /**
     * Reads a fragment.
     *
     * @return empty where the text is not well-formed, sets no parameter, or has a param without a name or a value
     */
    public static Optional<ParameterFragment> read(String text) {
        String body = DECLARATION.matcher(text).replaceFirst("");
        Collector collector = new Collector();
        try {
            XmlReading.read(XmlInput.of("<fragment>" + body + "</fragment>"), XmlLimits.DEFAULT, collector);
        } catch (IOException notXml) {
            return Optional.empty();
        }
        boolean sets = collector.items.stream().anyMatch(Item.Setting.class::isInstance);
        return collector.sound && sets ? Optional.of(new ParameterFragment(collector.items)) : Optional.empty();
    }

    /** Collects parameters and comments. */
    private static final class Collector implements XmlContent {

        private final List<Item> items = new ArrayList<>();
        private boolean sound = true;

        @Override
        public void start(XmlTag tag) {
            if (tag.name().equals(PARAMETER)) {
                Optional<String> name = tag.attribute("name");
                Optional<String> value = tag.attribute("value");
                sound &= name.isPresent() && value.isPresent();
                if (sound) {
                    items.add(new Item.Setting(name.get(), value.get()));
                }
            }
        }

        @Override
        public void end() {
            // ends of elements say nothing
        }

        @Override
        public void text(String text, XmlPlace place) {
            sound &= text.isBlank();
        }

        @Override
        public void comment(String text, XmlPlace place) {
            items.add(new Item.Comment(text.strip()));
        }

        @Override
        public void instruction(String target, String data, XmlPlace place) {
            // says nothing to a phone
        }
    }
}
