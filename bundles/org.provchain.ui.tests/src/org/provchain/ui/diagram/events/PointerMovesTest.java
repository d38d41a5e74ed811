// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.ShellDiagram;

/** Figures are selected and moved by the pointer, in a viewer with no editor around it. */
@ExtendWith(NoErrorLogged.class)
class PointerMovesTest {

    @Test
    void aClickSelects() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            open.pointer().click(open.middle("device"));
            assertEquals(List.of("device"), open.selected());
            open.pointer().holding(SWT.MOD1).click(open.middle("general"));
            assertEquals(List.of("device", "general"), open.selected());
            open.pointer().click(new Point(900, 600));
            assertEquals(List.of(), open.selected(), "nothing is selected where nothing is");
        }
    }

    @Test
    void aFigureIsDragged() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            Rectangle before = open.node("device").getFigure().getBounds().getCopy();
            Point middle = open.middle("device");
            // without snapping to the edges of the others
            open.pointer().holding(SWT.MOD3).drag(middle, middle.getTranslated(50, 170));
            open.drawn();
            assertEquals(before.getTranslated(50, 170), open.node("device").getFigure().getBounds());
            open.undo();
            assertEquals(before, open.node("device").getFigure().getBounds());
            assertEquals(Chains.TWO_FILES, open.text());
        }
    }

    @Test
    void oneNearAnEdgeSnapsToIt() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            Rectangle general = open.node("general").getFigure().getBounds().getCopy();
            Rectangle device = open.node("device").getFigure().getBounds().getCopy();
            Point middle = open.middle("device");
            open.pointer().drag(middle, middle.getTranslated(general.x - device.x + 3, 200));
            open.drawn();
            assertEquals(general.x, open.node("device").getFigure().getBounds().x);
        }
    }

    @Test
    void selectedFiguresAreDraggedTogetherInOneStep() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            Rectangle general = open.node("general").getFigure().getBounds().getCopy();
            Rectangle device = open.node("device").getFigure().getBounds().getCopy();
            open.pointer().click(open.middle("general"));
            open.pointer().holding(SWT.SHIFT).click(open.middle("device"));
            Point middle = open.middle("device");
            open.pointer().holding(SWT.MOD3).drag(middle, middle.getTranslated(20, 130));
            open.drawn();
            assertEquals(general.getTranslated(20, 130), open.node("general").getFigure().getBounds());
            assertEquals(device.getTranslated(20, 130), open.node("device").getFigure().getBounds());
            open.undo();
            assertEquals(general, open.node("general").getFigure().getBounds());
            assertEquals(device, open.node("device").getFigure().getBounds());
        }
    }

    @Test
    void aFrameSelectsWhatIsInIt() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            open.drawing().domain().setActiveTool(new MarqueeSelectionTool());
            Rectangle both = open.node("general").getFigure().getBounds()
                    .getUnion(open.node("device").getFigure().getBounds()).expand(6, 6);
            open.node("general").getFigure().translateToAbsolute(both);
            open.pointer().drag(both.getTopLeft(), both.getBottomRight());
            assertEquals(List.of("device", "general"),
                    open.selected().stream().filter(open.titles()::contains).sorted().toList());
        }
    }
}
