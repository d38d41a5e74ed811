// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.Trace;
import org.provchain.core.xml.read.ReadXml;
import org.provchain.scene.picture.TracePictures;
import org.provchain.scene.sequence.Traces;

/** The SVG of a trace: well formed whatever the texts hold, with each download once and in order. */
class SequencePictureTest {

    @Property(tries = 100)
    void eachDownloadStandsThereOnceAndInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int fetches)
            throws XMLStreamException {
        Trace trace = Traces.random(seed, fetches);
        String svg = TracePictures.svg(trace);
        List<String> expected = new ArrayList<>();
        for (Contact contact : trace.contacts()) {
            for (Fetch fetch : contact.fetches()) {
                expected.add("contact-" + contact.number() + "-get-" + fetch.number());
                expected.add("contact-" + contact.number() + "-answer-" + fetch.number());
            }
        }
        List<String> ids = ReadXml.attributes(svg, "id");
        assertEquals(expected, ids.stream().filter(each -> each.matches("contact-\\d+-(get|answer)-\\d+")).toList());
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id stands twice");
        assertEquals(svg, TracePictures.svg(Traces.random(seed, fetches)));
    }

    @Property(tries = 200)
    void anyTextIsShownAsFarAsXmlCanHoldIt(@ForAll String text) throws XMLStreamException {
        String svg = TracePictures.svg(Traces.of(Traces.fetch(1, "http://h/" + text.replace("#", ""),
                CredentialKind.NONE)));
        assertTrue(ReadXml.contents(svg, "title").getFirst().endsWith("on chain c"));
        assertTrue(ReadXml.contents(svg, "text").stream().anyMatch(each -> each.startsWith("GET /")), svg);
    }

    @Test
    void hostileTextsAreEscaped() throws XMLStreamException {
        String svg = TracePictures.svg(Traces.of(Traces.fetch(1, "http://h/<>&\"';\u0001.xml", CredentialKind.NONE)));
        assertTrue(svg.contains(">GET /&lt;&gt;&amp;&quot;';\uFFFD.xml</text>"), svg);
        assertTrue(ReadXml.contents(svg, "text").contains("GET /<>&\"';\uFFFD.xml"));
    }

    @Test
    void aLongUrlIsShortenedAndWholeInATitle() throws XMLStreamException {
        String path = "/begin/" + "folder/".repeat(40) + "end.xml";
        String svg = TracePictures.svg(Traces.of(Traces.fetch(1, "http://h" + path, CredentialKind.NONE)));
        assertTrue(ReadXml.contents(svg, "title").contains("GET " + path), svg);
        assertTrue(ReadXml.contents(svg, "text").stream()
                .anyMatch(each -> each.matches("GET /begin/.*\u2026.*/end\\.xml")), svg);
    }

    @Test
    void isAnImageWithAName() {
        String svg = TracePictures.svg(Traces.of());
        assertTrue(svg.contains(" role=\"img\">\n<title>7C:2F:80:12:34:56 Maxwell3 on chain c</title>"), svg);
    }

    @ParameterizedTest
    @ValueSource(strings = { "de", "ar-EG", "tr", "hi-IN-u-nu-deva" })
    void theLanguageOfTheMachineDoesNotMatter(String language) {
        String expected = TracePictures.svg(Traces.random(7, 9)) + TracePictures.mermaid(Traces.random(7, 9));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals(expected, TracePictures.svg(Traces.random(7, 9)) + TracePictures.mermaid(Traces.random(7, 9)));
        } finally {
            Locale.setDefault(before);
        }
    }
}
