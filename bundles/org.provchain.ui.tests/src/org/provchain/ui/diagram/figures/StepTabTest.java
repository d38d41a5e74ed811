// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.layout.NodeSize;

/** The tab with the numbers of steps covers no text of its figure. */
class StepTabTest {

    private static final Rectangle BOX = new Rectangle(100, 200, 220, 80);
    private static final String DETAILS = "firmware 2.22.4 \u00b7 2 parameters";

    private static StepTab tab(String subtitle, String details, String text) {
        return StepTab
                .of(new SceneNode("f-a", Shape.FILE, "a", subtitle, details.isEmpty() ? List.of() : List.of(details),
                        List.of()), BOX, text);
    }

    private static int end(String text) {
        return BOX.x + (int) NodeSize.PADDING + FigureUtilities.getTextWidth(text, DiagramFonts.TEXT.font());
    }

    @Test
    void itStandsBesideTheLastLineWhereThatLeavesRoom() {
        StepTab tab = tab("a.xml", "1 parameter", "2");
        assertTrue(tab.place().bottom() > BOX.bottom() - NodeSize.LINE, tab.place().toString());
        assertTrue(BOX.contains(tab.place().getBottomRight()), tab.place().toString());
        assertTrue(end("1 parameter") < tab.place().x);
        assertEquals("1 parameter", tab.shortened("1 parameter"));
    }

    @Test
    void elseItStandsBesideTheLocation() {
        StepTab tab = tab("a.xml", DETAILS, "3 \u2192 401, 4 \u2192 401");
        assertTrue(tab.place().bottom() < BOX.bottom() - NodeSize.LINE, tab.place().toString());
        assertEquals(DETAILS, tab.shortened(DETAILS));
    }

    @Test
    void whereNoLineLeavesRoomTheLastIsShortened() {
        StepTab tab = tab("a/location/that/is/longer/than/it.xml", DETAILS, "3 \u2192 401, 4 \u2192 401");
        assertTrue(tab.place().bottom() > BOX.bottom() - NodeSize.LINE, tab.place().toString());
        String shown = tab.shortened(DETAILS);
        assertTrue(shown.endsWith("\u2026") && DETAILS.startsWith(shown.substring(0, shown.length() - 1)), shown);
        assertTrue(end(shown) < tab.place().x);
    }
}
