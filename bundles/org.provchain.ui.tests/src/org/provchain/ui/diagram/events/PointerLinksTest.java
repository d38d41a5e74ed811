// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.handles.ConnectionEndHandle;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.diagram.policies.LinkHandle;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.ShellDiagram;

/** Links are drawn, put elsewhere and refused under the pointer, in a viewer with no editor around it. */
@ExtendWith(NoErrorLogged.class)
class PointerLinksTest {

    private static final String THREE = Chains.TWO_FILES.replace("    /* for one */",
            "    file more \"more.xml\" {\n    }\n\n    /* for one */");

    @Test
    void theHandleIsDraggedToAFile() throws Exception {
        try (ShellDiagram open = new ShellDiagram(THREE)) {
            open.pointer().click(open.middle("device"));
            open.drawing().viewer().flush();
            open.pointer().drag(open.handle(LinkHandle.class), open.middle("more"));
            assertTrue(open.text().contains("redirect to more"), open.text());
            open.undo();
            assertEquals(THREE, open.text());
        }
    }

    @Test
    void theHandleIsDraggedToThePaper() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            open.pointer().click(open.middle("device"));
            open.drawing().viewer().flush();
            open.pointer().drag(open.handle(LinkHandle.class), new Point(500, 420));
            open.drawn();
            assertEquals(4, open.titles().size());
            String made = open.titles().getLast();
            assertTrue(open.text().contains("redirect to " + made), open.text());
            assertEquals(new Point(500, 420), corner(open, made));
        }
    }

    private static Point corner(ShellDiagram open, String title) {
        Point corner = open.node(title).getFigure().getBounds().getTopLeft();
        open.node(title).getFigure().translateToAbsolute(corner);
        return corner;
    }

    @Test
    void theToolDrawsALinkByTwoClicks() throws Exception {
        try (ShellDiagram open = new ShellDiagram(THREE)) {
            open.drawing().domain().setActiveTool(new ConnectionCreationTool());
            open.pointer().click(open.middle("more"));
            open.pointer().click(open.middle("device"));
            assertTrue(open.text().contains("redirect to device\n    }\n\n    /* for one */"), open.text());
        }
    }

    @Test
    void theEndOfALinkIsDraggedElsewhere() throws Exception {
        try (ShellDiagram open = new ShellDiagram(THREE)) {
            PointList line = open.link("general", "device").linkFigure().getPoints().getCopy();
            open.link("general", "device").linkFigure().translateToAbsolute(line);
            open.pointer().click(nearEnd(line));
            assertEquals(List.of("1 redirect"), open.selected());
            open.drawing().viewer().flush();
            open.pointer().drag(open.handle(ConnectionEndHandle.class), open.middle("more"));
            assertTrue(open.text().contains("redirect to more"), open.text());
            assertFalse(open.text().contains("redirect to device"), open.text());
            open.undo();
            assertEquals(THREE, open.text());
        }
    }

    /** On the last stretch of a line, away from its label and from the figure. */
    private static Point nearEnd(PointList line) {
        Point end = line.getLastPoint();
        Point before = line.getPoint(line.size() - 2);
        int length = Math.max(1, (int) Math.hypot(end.x - before.x, end.y - before.y));
        int away = Math.min(length / 2, 14);
        return new Point(end.x - (end.x - before.x) * away / length, end.y - (end.y - before.y) * away / length);
    }

    @Test
    void whatTheDialectForbidsIsSaidUnderThePointer() throws Exception {
        String nested = Files.readString(
                Path.of(System.getProperty("provchain.root"), "examples/nested/nested.chain"));
        try (ShellDiagram open = new ShellDiagram(nested)) {
            String before = open.text();
            open.pointer().click(open.middle("lists"));
            open.drawing().viewer().flush();
            Point handle = open.handle(LinkHandle.class);
            Point forbidden = open.middle("start");
            open.pointer().press(handle);
            open.pointer().dragOver(handle, forbidden);
            assertTrue(open.reason().filter(each -> !each.isEmpty()).isPresent(), "the reason is shown");
            open.pointer().dragOver(forbidden, open.middle("own"));
            assertEquals(Optional.empty(), open.reason(), "it goes when the pointer leaves");
            open.pointer().dragOver(open.middle("own"), forbidden);
            open.pointer().release(forbidden);
            assertEquals(Optional.empty(), open.reason());
            assertEquals(before, open.text());
        }
    }
}
