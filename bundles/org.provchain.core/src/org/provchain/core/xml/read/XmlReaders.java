// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.Reader;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Makes readers of XML that know no document type and no external entity (OWASP, XML External Entity Prevention). */
final class XmlReaders {

    private static final List<String> NONE = List.of("jdk.xml.maxElementDepth", "jdk.xml.entityExpansionLimit",
            "jdk.xml.entityReplacementLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    private XmlReaders() {
    }

    /**
     * A reader of characters. Prefixes are a part of names, so that a document may use one that it does not declare.
     *
     * @throws XMLStreamException if the reader cannot be made
     */
    static XMLStreamReader of(Reader characters, XmlLimits limits) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty("jdk.xml.elementAttributeLimit", Integer.toString(limits.attributes()));
        // without a document type there are no entities but &amp; and its like, of which a document may have many
        NONE.forEach(each -> factory.setProperty(each, "0"));
        return factory.createXMLStreamReader(characters);
    }
}
