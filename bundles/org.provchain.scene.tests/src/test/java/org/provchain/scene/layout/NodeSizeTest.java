// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Shape;

/** Whether a node is large enough for what is written in it. */
class NodeSizeTest {

    private static SceneNode node(String title, String subtitle, List<String> details) {
        return new SceneNode("f-a", Shape.FILE, title, subtitle, details, List.of());
    }

    @Property
    void allLinesFitBetweenTheBorders(@ForAll String title, @ForAll String subtitle,
            @ForAll @Size(max = 3) List<String> details) {
        SceneNode node = node(title, subtitle, details);
        double room = NodeSize.width(node) - 2 * NodeSize.PADDING;
        assertTrue(TextWidth.bold(title, NodeSize.TITLE) + 2 * NodeSize.ICON <= room, "title, icon and lock");
        assertTrue(TextWidth.of(NodeSize.details(node), NodeSize.TEXT) <= room, "details");
        // 0.602 of the size is the advance of DejaVu Sans Mono, Chinese and the like take the whole size
        assertTrue(subtitle.chars().mapToDouble(each -> each < 0x1100 ? 0.602 * 11 : 11).sum() <= room, "subtitle");
    }

    @ParameterizedTest
    @CsvSource({ "'', '', 44", "s, '', 62", "'', d, 62", "s, d, 80" })
    void isAsHighAsItsLines(String subtitle, String detail, double height) {
        assertEquals(height, NodeSize.height(node("t", subtitle, detail.isEmpty() ? List.of() : List.of(detail))));
    }

    @Test
    void joinsTheDetailsInOneLine() {
        assertEquals("firmware 2.22.4 · 1 parameter",
                NodeSize.details(node("t", "", List.of("firmware 2.22.4", "1 parameter"))));
        assertEquals("", NodeSize.details(node("t", "", List.of())));
    }

    @Test
    void aShortNameHasAFigureOfTheLeastWidth() {
        assertEquals(NodeSize.width(node("a", "", List.of())), NodeSize.width(node("bc", "x", List.of())));
    }
}
