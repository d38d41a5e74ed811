// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads pictures with the reader of the house. */
public final class ReadXml {

    private ReadXml() {
    }

    /** The content of each element of a name, in order. */
    public static List<String> contents(String xml, String element) throws XMLStreamException {
        List<String> found = new ArrayList<>();
        XMLStreamReader reader = XmlReaders.of(new StringReader(xml), XmlLimits.DEFAULT);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element)) {
                found.add(reader.getElementText());
            }
        }
        return found;
    }

    /** The value of each attribute of a name, in order. */
    public static List<String> attributes(String xml, String name) throws XMLStreamException {
        List<String> found = new ArrayList<>();
        XMLStreamReader reader = XmlReaders.of(new StringReader(xml), XmlLimits.DEFAULT);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getAttributeValue(null, name) != null) {
                found.add(reader.getAttributeValue(null, name));
            }
        }
        return found;
    }
}
