// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.scene.layout.Direction;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

/** A text is seen again as it was when its editor was closed. */
@ExtendWith(NoErrorLogged.class)
class DiagramMemoryTest {

    private static DiagramPage diagram(ChainTextEditor editor) {
        DiagramPage page = (DiagramPage) editor.page().orElseThrow();
        Ui.until("it is drawn", () -> page.diagram().state().isPresent() && page.isDrawn());
        Ui.settle();
        return page;
    }

    private static Viewport viewport(DiagramPage page) {
        return (Viewport) ((GraphicalEditPart) page.viewer().getRootEditPart()).getFigure();
    }

    @Test
    void thePageItsZoomItsPlaceAndItsDirection() throws Exception {
        try (TestProject project = new TestProject()) {
            IFile file = project.write("site.chain", Chains.TWO_FILES);
            ChainTextEditor first = project.open(file);
            assertTrue(first.page().isEmpty(), "a text at first");
            first.showPage(DiagramPage.ID);
            DiagramPage before = diagram(first);
            before.setDirection(Direction.DOWN);
            diagram(first);
            before.adapter(ZoomManager.class).setZoom(3);
            before.viewer().flush();
            viewport(before).setViewLocation(60, 40);
            Point place = viewport(before).getViewLocation().getCopy();
            Ui.page().closeEditor(first, false);

            ChainTextEditor second = project.open(file);
            DiagramPage after = diagram(second);
            assertEquals(3, after.adapter(ZoomManager.class).getZoom());
            assertEquals(place, viewport(after).getViewLocation());
            assertEquals(Direction.DOWN, after.direction());
            second.showText();
            Ui.page().closeEditor(second, false);
            assertTrue(project.open(file).page().isEmpty(), "the text was seen last");
        }
    }

    @Test
    void whatIsRememberedWronglyIsForgotten() throws Exception {
        try (TestProject project = new TestProject()) {
            IFile file = project.write("site.chain", Chains.TWO_FILES);
            ChainTextEditor first = project.open(file);
            first.showPage(DiagramPage.ID);
            diagram(first).restore("SIDEWAYS 0 nonsense");
            assertEquals(Direction.RIGHT, diagram(first).direction());
        }
    }
}
