// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
        try {
            XMLStreamReader reader = XmlReaders.of("<fragment>" + body + "</fragment>");
            List<Item> items = new ArrayList<>();
            boolean sound = true;
            while (reader.hasNext()) {
                switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> sound &= start(reader, items);
                case XMLStreamConstants.COMMENT -> items.add(new Item.Comment(reader.getText().strip()));
                case XMLStreamConstants.CHARACTERS -> sound &= reader.isWhiteSpace();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> sound = false;
                default -> {
                    // ends of elements say nothing
                }
                }
            }
            boolean sets = items.stream().anyMatch(Item.Setting.class::isInstance);
            return sound && sets ? Optional.of(new ParameterFragment(items)) : Optional.empty();
        } catch (XMLStreamException malformed) {
            return Optional.empty();
        }
    }

    private static boolean start(XMLStreamReader reader, List<Item> items) {
        if (!reader.getLocalName().equals(PARAMETER)) {
            return true;
        }
        String name = reader.getAttributeValue(null, "name");
        String value = reader.getAttributeValue(null, "value");
        if (name == null || value == null) {
            return false;
        }
        items.add(new Item.Setting(name, value));
        return true;
    }
}
