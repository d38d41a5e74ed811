// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.diagram.parts.NodePart;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.editor.pages.PagePreparation;
import org.provchain.ui.fixture.Ui;

/** The page of the editor that draws the chain follows the text. */
@ExtendWith(NoErrorLogged.class)
class DiagramPageTest {

    @Test
    void showsFilesAndLinks() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            assertEquals(List.of("first URL", "general", "device"), open.titles());
            assertEquals(List.of("first URL -> general", "general -> device: 1 redirect"), open.links());
        }
    }

    @Test
    void isPreparedSoonAfterATextWasOpened() throws Exception {
        try (OpenText open = new OpenText(Chains.TWO_FILES)) {
            assertTrue(open.editor().page().isEmpty());
            assertTrue(Job.getJobManager().find(PagePreparation.FAMILY).length > 0, "it waits for its turn");
            Ui.until("the diagram is prepared", DiagramPreparation::isDone);
        }
    }

    @Test
    void followsTyping() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            NodePart device = open.node("device");
            open.text().replace("file general", "file common");
            open.text().replace("entry   general", "entry   common");
            open.drawn();
            assertEquals(List.of("first URL", "common", "device"), open.titles());
            assertSame(device, open.node("device"), "what has the same id is the same part");
        }
    }

    @Test
    void keysThatChangeTheTextDoNotCount() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.text().editor().getSite().getPage().activate(open.text().editor());
            IContextService contexts = open.text().editor().getSite().getService(IContextService.class);
            assertTrue(contexts.getActiveContextIds().contains("org.provchain.ui.diagram.context"));
            assertFalse(contexts.getActiveContextIds().contains("org.eclipse.ui.textEditorScope"));
            open.text().run("org.provchain.ui.editor.nextPage");
            assertTrue(open.text().editor().page().isPresent(), "the catalogue");
            open.text().run("org.provchain.ui.editor.nextPage");
            assertTrue(open.text().editor().page().isEmpty());
            assertTrue(contexts.getActiveContextIds().contains("org.eclipse.ui.textEditorScope"));
        }
    }

    @Test
    void theFileAtTheCaretIsSelected() throws Exception {
        OpenText text = new OpenText(Chains.TWO_FILES);
        text.go("SIP.Account.0|");
        try (OpenDiagram open = new OpenDiagram(text)) {
            assertEquals(List.of(open.node("device")), open.page().viewer().getSelectedEditParts());
            text.editor().selectAndReveal(text.offset("SIP.Default|"), 0);
            assertEquals(List.of(open.node("general")), open.page().viewer().getSelectedEditParts());
        }
    }

    @Test
    void placesThatAnotherProgramChangesAreReadAgain() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.text().project().writeOutside("site.chain.layout", "site/device 333 222\n");
            Ui.until("it stands there", () -> open.node("device").node().box().x() == 333);
            assertFalse(open.text().editor().isDirty());
            open.text().project().writeOutside("site.chain.layout", "site/device 333 222\nnonsense\n");
            Ui.until("the bad line is said", () -> open.page().message().startsWith("site.chain.layout, line 2: "));
        }
    }

    @Test
    void aLongChainIsShownFromItsBeginning() throws Exception {
        StringBuilder more = new StringBuilder("redirect to more0\n    }\n");
        for (int at = 0; at < 30; at++) {
            more.append("    file more").append(at).append(" \"more").append(at)
                    .append(".xml\" {\n        redirect to ")
                    .append(at == 29 ? "device" : "more" + (at + 1)).append("\n    }\n");
        }
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES.replace("redirect to device\n    }\n", more))) {
            Viewport seen = open.page().adapter(ZoomManager.class).getViewport();
            assertEquals(1, open.page().adapter(ZoomManager.class).getZoom());
            assertEquals(seen.getHorizontalRangeModel().getMinimum(), seen.getViewLocation().x);
        }
    }

    @Test
    void keepsTheLastPictureOfABrokenText() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.text().replace("redirect to", "redirect redirect to");
            open.text().checked();
            Ui.until("it is said", () -> !open.page().message().isEmpty());
            assertEquals(List.of("first URL", "general", "device"), open.titles());
            assertFalse(open.page().viewer().getControl().getEnabled());
        }
    }
}
