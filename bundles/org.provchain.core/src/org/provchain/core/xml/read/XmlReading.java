// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a document as a stream, within limits; what is wrong with it is said in plain words. */
public final class XmlReading {

    /** Begins what the JDK says when one of its own limits is passed, in every language. */
    private static final String LIMIT_OF_JDK = "JAXP0001";

    private final XmlLimits limits;
    private final XmlContent content;
    private final XMLStreamReader reader;
    private XmlPlace begin = XmlPlace.START;
    private int depth;

    private XmlReading(XMLStreamReader reader, XmlLimits limits, XmlContent content) {
        this.reader = reader;
        this.limits = limits;
        this.content = content;
    }

    /**
     * Reads a document.
     *
     * @param content takes what it says; of a document that is not read to its end, what stands before the fault
     * @throws XmlProblemException if it is not well-formed, has a document type or an entity, or is over a limit
     * @throws IOException         if it cannot be read
     */
    public static void read(XmlInput input, XmlLimits limits, XmlContent content) throws IOException {
        try (Reader characters = new LimitedReader(input.open(limits), limits.textLength())) {
            XMLStreamReader reader = XmlReaders.of(characters, limits);
            new XmlReading(reader, limits, content).read();
        } catch (XMLStreamException failed) {
            throw problem(failed, input, limits);
        } catch (java.nio.charset.CharacterCodingException | MissingResourceException notRead) {
            // the JDK has no message for a character that a document type must not hold, and looks for it in vain
            throw Faults.of(input, limits);
        }
    }

    /**
     * Reads a document for its faults alone.
     *
     * @throws XmlProblemException if it is not well-formed, has a document type or an entity, or is over a limit
     * @throws IOException         if it cannot be read
     */
    public static void check(XmlInput input, XmlLimits limits) throws IOException {
        read(input, limits, NoContent.INSTANCE);
    }

    private static IOException problem(XMLStreamException failed, XmlInput input, XmlLimits limits) throws IOException {
        Throwable nested = failed.getNestedException();
        if (nested instanceof java.nio.charset.CharacterCodingException) {
            return Faults.of(input, limits);
        }
        if (nested instanceof IOException io) {
            return io;
        }
        Location location = failed.getLocation();
        XmlPlace place = location == null ? XmlPlace.START : place(location);
        if (String.valueOf(failed.getMessage()).contains(LIMIT_OF_JDK)) {
            return new XmlProblemException(XmlProblem.overLimit(place, "A tag has more than " + limits.attributes()
                    + " attributes, or a name is very long; that is over the limit."));
        }
        return Faults.of(input, limits, place);
    }

    private void read() throws XMLStreamException, XmlProblemException {
        while (reader.hasNext()) {
            int event = reader.next();
            switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.COMMENT -> content.comment(within("A comment", reader.getText()), place());
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> content.instruction(reader.getPITarget(),
                    reader.getPIData() == null ? "" : reader.getPIData(), place());
            case XMLStreamConstants.DTD -> throw new XmlProblemException(XmlProblem.refused(place(),
                    "The document has a document type (<!DOCTYPE …>), which can make a reader load other files; remove it."));
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new XmlProblemException(XmlProblem.refused(begin,
                    References.unknown(reader.getLocalName())));
            default -> {
                // the end of the document says nothing
            }
            }
            next(event);
        }
    }

    private void start() throws XmlProblemException {
        XmlPlace place = place();
        if (++depth > limits.depth()) {
            throw new XmlProblemException(
                    XmlProblem.overLimit(place, "<" + reader.getLocalName() + "> stands in more than "
                            + limits.depth() + " elements, which is the limit of depth."));
        }
        List<XmlAttribute> attributes = new ArrayList<>(reader.getAttributeCount());
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String prefix = reader.getAttributePrefix(at);
            String name = reader.getAttributeLocalName(at);
            attributes.add(new XmlAttribute(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
                    within("The value of " + name, reader.getAttributeValue(at))));
        }
        content.start(new XmlTag(reader.getLocalName(), attributes, place));
    }

    private void end() {
        depth--;
        content.end();
    }

    private void text() throws XmlProblemException {
        if (depth > 0) {
            content.text(within("A text", reader.getText()), begin);
        }
    }

    private String within(String what, String text) throws XmlProblemException {
        if (text.length() > limits.textLength()) {
            throw new XmlProblemException(
                    XmlProblem.overLimit(begin, LimitedReader.tooLong(what, limits.textLength())));
        }
        return text;
    }

    /** Where the event begins; outside of the root element only the line in which it ends is known. */
    private XmlPlace place() {
        return depth > 0 ? begin : new XmlPlace(place(reader.getLocation()).line(), 1);
    }

    /** What comes next begins where this ends; behind a text the JDK's reader stands one character further. */
    private void next(int event) {
        XmlPlace end = place(reader.getLocation());
        boolean text = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE;
        begin = text && end.column() > 1 ? new XmlPlace(end.line(), end.column() - 1) : end;
    }

    private static XmlPlace place(Location location) {
        return new XmlPlace(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
