// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.io.StringReader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Makes readers of XML that know no document type and no external entity (OWASP, XML External Entity Prevention). */
final class XmlReaders {

    private XmlReaders() {
    }

    /**
     * A reader of a text.
     *
     * @throws XMLStreamException if the reader cannot be made
     */
    static XMLStreamReader of(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(text));
    }
}
