// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.provchain.core.chain.ServedChain;
import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.layout.PlacedScene;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.SceneLayout;
import org.provchain.scene.layout.TextWidth;
import org.provchain.scene.picture.ScenePictures;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pictures of chains of any shape: nothing overlaps or is cut off, and the same chain gives the same bytes. */
class PicturePropertiesTest {

    @Property(tries = 60)
    void nothingOverlapsOrIsCutOff(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int files) {
        PlacedScene placed = SceneLayout.of(ChainScene.of(RandomChain.of(seed, files)));
        List<Box> boxes = placed.nodes();
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= placed.width()
                    && box.y() + box.height() <= placed.height(), () -> box + " leaves the picture");
            assertTrue(TextWidth.of(box.node().title(), NodeSize.TITLE) <= box.width(),
                    () -> box + " cuts its name off");
            for (Box other : boxes.subList(at + 1, boxes.size())) {
                assertFalse(overlap(box, other), () -> box + " lies on " + other);
            }
        }
        for (Line line : placed.edges()) {
            assertTrue(line.points().size() >= 2, () -> line + " has no way");
            assertTrue(line.points().stream().allMatch(point -> point.x() >= 0 && point.x() <= placed.width()
                    && point.y() >= 0 && point.y() <= placed.height()), () -> line + " leaves the picture");
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    @Property(tries = 40)
    void theSvgIsWellFormedWithIdsOfItsOwnAndTheSameEachTime(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int files) throws Exception {
        ServedChain chain = RandomChain.of(seed, files);
        String svg = ScenePictures.svg(chain);
        assertEquals(svg, ScenePictures.svg(RandomChain.of(seed, files)));
        Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        NodeList all = document.getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < all.getLength(); at++) {
            String id = all.item(at).getAttributes().getNamedItem("id") == null ? ""
                    : all.item(at).getAttributes().getNamedItem("id").getNodeValue();
            assertTrue(id.isEmpty() || ids.add(id), () -> id + " stands twice");
        }
        String text = document.getDocumentElement().getTextContent();
        chain.files().forEach(file -> assertTrue(text.contains(file.name()), file::name));
    }

    @Property(tries = 60)
    void dotAndMermaidNameEachFileOnceAndEachLink(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int files) {
        ServedChain chain = RandomChain.of(seed, files);
        int edges = ChainScene.of(chain).edges().size();
        String dot = ScenePictures.dot(chain);
        assertTrue(dot.startsWith("digraph") && dot.strip().endsWith("}"), dot);
        assertEquals(edges, dot.lines().filter(line -> line.contains(" -> ")).count(), dot);
        assertEquals(0, dot.replace("\\\"", "").chars().filter(each -> each == '"').count() % 2, dot);
        String mermaid = ScenePictures.mermaid(chain);
        assertTrue(mermaid.startsWith("flowchart"), mermaid);
        assertEquals(edges, mermaid.lines().filter(line -> line.contains("-->") || line.contains("-.->")
                || line.contains("==>") || line.contains("-.") && line.contains(".->")).count(), mermaid);
        assertFalse(mermaid.contains("Büro<&"), mermaid);
    }
}
