// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;

/**
 * XML is read and written in one place: the JDK's default readers still resolve external entities (OWASP, XML External Entity
 * Prevention), so no factory is made outside of {@code org.provchain.core.xml}, where they are hardened.
 */
class XmlFactoriesTest {

    @Test
    void noXmlFactoryIsMadeOutsideOfCoreXml() {
        noClasses().that().resideOutsideOfPackage("org.provchain.core.xml..").should().dependOnClassesThat()
                .belongToAnyOf(DocumentBuilderFactory.class, SAXParserFactory.class, XMLInputFactory.class,
                        XMLOutputFactory.class, TransformerFactory.class, SchemaFactory.class, XPathFactory.class)
                .check(House.classes());
    }

    @Test
    void noOldDoorToAReaderIsUsed() {
        noClasses().that().resideOutsideOfPackage("org.provchain.core.xml..").should().dependOnClassesThat()
                .haveFullyQualifiedName("org.xml.sax.helpers.XMLReaderFactory").orShould().dependOnClassesThat()
                .haveFullyQualifiedName("java.beans.XMLDecoder").orShould().dependOnClassesThat()
                .haveFullyQualifiedName("org.w3c.dom.ls.DOMImplementationLS").check(House.classes());
    }
}
