// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.imports;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a document says, without what XML holds for nothing: the order of attributes, blanks between elements, escapes. Read
 * by the platform's own builder of documents, so that what the project's reader might leave out is missed here.
 */
final class Canonical {

    private final List<String> lines = new ArrayList<>();

    private Canonical() {
    }

    /** A text. */
    static String of(String document) throws IOException {
        return of(new InputSource(new StringReader(document)));
    }

    /** A document as it lies in a file. */
    static String of(Path document) throws IOException {
        return of(new InputSource(document.toUri().toString()));
    }

    private static String of(InputSource source) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setCoalescing(true);
            Document document = factory.newDocumentBuilder().parse(source);
            Canonical canonical = new Canonical();
            canonical.content(document);
            return String.join("\n", canonical.lines);
        } catch (ParserConfigurationException | SAXException failed) {
            throw new IOException(failed);
        }
    }

    private void content(Node parent) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            switch (each.getNodeType()) {
            case Node.ELEMENT_NODE -> {
                lines.add("<" + each.getNodeName() + attributes(each.getAttributes()) + ">");
                content(each);
                lines.add("</>");
            }
            case Node.COMMENT_NODE -> lines.add("<!--" + each.getNodeValue() + "-->");
            case Node.PROCESSING_INSTRUCTION_NODE -> lines.add("<?" + each.getNodeName() + " " + each.getNodeValue());
            case Node.TEXT_NODE -> {
                if (!each.getNodeValue().isBlank()) {
                    lines.add("text " + each.getNodeValue().strip());
                }
            }
            default -> lines.add("kind " + each.getNodeType() + " " + each.getNodeName());
            }
        }
    }

    private static String attributes(NamedNodeMap all) {
        return IntStream.range(0, all.getLength()).mapToObj(all::item)
                .map(each -> " " + each.getNodeName() + "=[" + each.getNodeValue() + "]").sorted()
                .collect(Collectors.joining());
    }
}
