// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.checks.Check;
import org.provchain.core.checks.Finding;
import org.provchain.core.checks.Place;
import org.provchain.core.project.Severity;
import org.provchain.scene.Badge;
import org.provchain.scene.ChainScene;
import org.provchain.scene.NodeFacts;
import org.provchain.scene.NodeSubject;
import org.provchain.scene.RandomChain;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.SceneRow;
import org.provchain.scene.layout.SceneLayout;
import org.provchain.scene.picture.ScenePictures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The SVG of a picture: well formed whatever is written in it, the same each time, with all that a node says. */
class SvgPictureTest {

    private static SceneNode node(String id, Shape shape, String text, Mark... marks) {
        return new SceneNode(id, shape, text, text, List.of(text), List.of(marks));
    }

    private static String svg(ChainScene scene) {
        return SvgPicture.of(SceneLayout.of(scene));
    }

    private static String single(SceneNode node) {
        return svg(new ChainScene("c", List.of(node), List.of()));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = document.getElementsByTagName(name);
        for (int at = 0; at < all.getLength(); at++) {
            found.add((Element) all.item(at));
        }
        return found;
    }

    private static List<String> texts(Document document) {
        return elements(document, "text").stream().map(Element::getTextContent).toList();
    }

    @Property(tries = 200)
    void anyTextIsShownAsItIsAsFarAsXmlCanHoldIt(@ForAll String text) throws Exception {
        SceneNode one = new SceneNode("f-a", Shape.FILE, text, "x" + text, List.of(text, text), List.of());
        Document document = parsed(svg(new ChainScene(text, List.of(one),
                List.of(new SceneEdge("e0", "f-a", "f-a", "1" + text, false, false)))));
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(each -> shown.appendCodePoint(each < 0x20 && each != '\t' && each != '\n'
                && each != '\r' || each >= 0xD800 && each <= 0xDFFF || each == 0xFFFE || each == 0xFFFF ? 0xFFFD
                        : each));
        assertEquals(List.of(shown.toString(), "x" + shown, shown + " · " + shown, "1" + shown), texts(document));
        assertEquals("chain " + shown, elements(document, "title").getFirst().getTextContent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "a & b | a &amp; b", "<b> | &lt;b&gt;", "\"q\" | &quot;q&quot;",
                    "it's | it's", "Büro 😀 | Büro 😀" })
    void escapesWhatXmlReads(String text, String escaped) {
        assertTrue(single(node("f-a", Shape.FILE, text)).contains(">" + escaped + "</text>"));
    }

    @Property(tries = 40)
    void theSameChainGivesTheSameBytesAndEachIdStandsOnce(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int files) throws Exception {
        byte[] first = ScenePictures.svg(RandomChain.of(seed, files)).getBytes(StandardCharsets.UTF_8);
        String second = ScenePictures.svg(RandomChain.of(seed, files));
        assertTrue(Arrays.equals(first, second.getBytes(StandardCharsets.UTF_8)));
        Set<String> ids = new HashSet<>();
        for (Element each : elements(parsed(second), "*")) {
            assertTrue(each.getAttribute("id").isEmpty() || ids.add(each.getAttribute("id")),
                    () -> each.getAttribute("id") + " stands twice");
        }
        ChainScene scene = ChainScene.of(RandomChain.of(seed, files));
        scene.nodes().forEach(node -> assertTrue(ids.contains(node.id()), node::toString));
        scene.edges().forEach(edge -> assertTrue(ids.contains(edge.id()), edge::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = { "de", "ar-EG", "tr", "hi-IN-u-nu-deva" })
    void theLanguageOfTheMachineDoesNotMatter(String language) {
        String expected = ScenePictures.svg(RandomChain.of(7, 9));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals(expected, ScenePictures.svg(RandomChain.of(7, 9)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfNodeIsDrawnWithItsIcon(Shape shape) throws Exception {
        Document document = parsed(single(node("f-a", shape, "t")));
        Element icon = (Element) elements(document, "g").getFirst().getElementsByTagName("path").item(0);
        assertEquals(Look.of(shape).icon(), icon.getAttribute("d"));
        assertEquals(Look.of(shape).stroke(), icon.getAttribute("stroke"));
        Element frame = (Element) elements(document, "g").getFirst().getElementsByTagName("rect").item(0);
        assertEquals(Look.of(shape).fill(), frame.getAttribute("fill"));
        assertEquals(shape == Shape.EXTERNAL ? "4 3" : "", frame.getAttribute("stroke-dasharray"));
    }

    @ParameterizedTest
    @CsvSource({ "PROTECTED, 2, 1, '', #2f6fb0", "PER_DEVICE, 1, 3, '', #2f6fb0", "FIRMWARE, 2, 1, '', #2f6fb0",
            "UNREACHED, 1, 1, faded, #2f6fb0", "CIRCLE, 1, 1, '', #c0392b" })
    void eachMarkIsSeen(Mark mark, int icons, int frames, String style, String border) throws Exception {
        Element group = elements(parsed(single(node("f-a", Shape.FILE, "t", mark))), "g").getFirst();
        assertEquals(icons, group.getElementsByTagName("path").getLength());
        assertEquals(frames, group.getElementsByTagName("rect").getLength());
        assertEquals(style, group.getAttribute("class"));
        assertEquals(border, ((Element) group.getElementsByTagName("rect").item(frames - 1)).getAttribute("stroke"));
    }

    @ParameterizedTest
    @CsvSource({ "false, false, link, url(#arrow)", "true, false, link move, url(#arrow-move)",
            "false, true, link circle, url(#arrow-circle)", "true, true, link circle, url(#arrow-circle)" })
    void eachKindOfLinkHasItsStyleAndAnArrowThatIsThere(boolean move, boolean circle, String style, String arrow)
            throws Exception {
        Document document = parsed(svg(new ChainScene("c",
                List.of(node("f-a", Shape.FILE, "a"), node("f-b", Shape.FILE, "b")),
                List.of(new SceneEdge("e0", "f-a", "f-b", "", move, circle)))));
        Element line = elements(document, "path").stream().filter(each -> each.getAttribute("id").equals("e0"))
                .findFirst().orElseThrow();
        assertEquals(style, line.getAttribute("class"));
        assertEquals(arrow, line.getAttribute("marker-end"));
        assertTrue(elements(document, "marker").stream()
                .anyMatch(each -> arrow.equals("url(#" + each.getAttribute("id") + ")")));
    }

    private static SceneNode rich(List<SceneRow> rows, Badge badge) {
        return new SceneNode("f-a", Shape.FILE, "a", "x/%MACD.xml", List.of(), List.of(), new NodeSubject.None(),
                new NodeFacts(0, List.of(), List.of(new NodeFacts.Span(2, 7))), rows, Optional.ofNullable(badge));
    }

    @Test
    void aPlaceholderHasAColourOfItsOwn() {
        assertTrue(single(rich(List.of(), null)).contains(">x/<tspan>%MACD</tspan>.xml</text>"));
    }

    @Test
    void parametersAreATableAndLongOnesSayAllWhereThePointerRests() throws Exception {
        String value = "v".repeat(99);
        Document document = parsed(single(rich(List.of(new SceneRow(0, "A.B", "1", false),
                new SceneRow(1, "C", "secret sip", true), new SceneRow(2, "x".repeat(60), value, false)), null)));
        List<Element> cells = elements(document, "text");
        assertEquals(List.of("a", "x/%MACD.xml", "A.B", "1", "C", "secret sip"), texts(document).subList(0, 6));
        assertEquals("place value secret", cells.get(5).getAttribute("class"));
        assertEquals(value, cells.get(7).getElementsByTagName("title").item(0).getTextContent());
        assertEquals(value + "v".repeat(35) + "\u2026", cells.get(7).getTextContent());
        assertTrue(cells.get(6).getTextContent().endsWith("\u2026" + "x".repeat(47)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFF")
    void whatWasFoundIsASignWithItsMessages(Severity severity) throws Exception {
        Finding finding = new Finding(Check.PC201, severity, "a <circle>", new Place.InFile(Path.of("a"), 1, 1),
                List.of());
        Badge badge = new Badge(severity, List.of(finding));
        SceneNode from = rich(List.of(), badge);
        SceneEdge edge = new SceneEdge("e0", "f-a", "f-a", "1 redirect", SceneEdge.Kind.REDIRECT, 1, List.of(), false,
                Optional.of(badge));
        List<String> said = elements(parsed(svg(new ChainScene("c", List.of(from), List.of(edge)))), "title").stream()
                .map(Element::getTextContent).toList();
        String message = severity.word() + " PC201: a <circle>";
        assertEquals(List.of("chain c", message, message), said);
    }

    @Test
    void aNodeWithoutFactsHasNoEmptyLines() throws Exception {
        SceneNode bare = new SceneNode("f-a", Shape.FILE, "a", "", List.of(), List.of());
        assertEquals(List.of("a"), texts(parsed(single(bare))));
    }

    @Test
    void anEmptyPictureHasASizeAllTheSame() throws Exception {
        Element root = parsed(svg(new ChainScene("c", List.of(), List.of()))).getDocumentElement();
        assertFalse(root.getAttribute("width").equals("0"));
        assertEquals("0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"),
                root.getAttribute("viewBox"));
    }
}
