// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.model.FileKind;
import org.provchain.ui.diagram.actions.DiagramActions;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;

/** What is done in the diagram stands in the text, and one history takes it back. */
@ExtendWith(NoErrorLogged.class)
class DiagramEditingTest {

    private static final List<String> BOTH = List.of("first URL", "general", "device");

    @Test
    void aLinkIsDrawn() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            assertTrue(open.link("device", "general"));
            assertEquals(
                    List.of("first URL -> general", "general -> device: 1 redirect", "device -> general: 1 redirect"),
                    open.links());
            open.undo();
            assertEquals(Chains.TWO_FILES, open.text().text());
            assertEquals(List.of("first URL -> general", "general -> device: 1 redirect"), open.links());
            open.redo();
            assertTrue(open.text().text().contains("redirect to general"));
        }
    }

    @Test
    void nothingStartsAtTheFirstUrl() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            assertFalse(open.link("first URL", "device"));
            assertFalse(open.link("general", "first URL"));
            assertEquals(Chains.TWO_FILES, open.text().text());
        }
    }

    @Test
    void aFileIsDroppedAndStandsThere() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.drop(new NewFileKind(FileKind.FILE, false), 400, 300);
            assertEquals(4, open.titles().size());
            String name = open.titles().get(3);
            assertEquals(List.of(open.node(name)), open.page().viewer().getSelectedEditParts());
            assertEquals(400, open.node(name).node().box().x());
            assertEquals(300, open.node(name).node().box().y());
            Path layout = open.text().editor().document().orElseThrow().file().resolveSibling("site.chain.layout");
            open.text().save();
            assertTrue(Files.exists(layout));
            open.undo();
            open.text().save();
            assertFalse(Files.exists(layout), "what is not there any more has no place");
            open.redo();
            assertEquals(300, open.node(name).node().box().y());
            open.undo();
            assertEquals(Chains.TWO_FILES, open.text().text());
            assertEquals(BOTH, open.titles());
        }
    }

    @Test
    void figuresAreDraggedInOneStep() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            double general = open.node("general").node().box().x();
            double device = open.node("device").node().box().y();
            open.drag(30, 110, "general", "device");
            assertEquals(general + 30, open.node("general").node().box().x(), 1);
            assertEquals(device + 110, open.node("device").node().box().y(), 1);
            assertTrue(open.text().editor().isDirty());
            Path layout = open.text().editor().document().orElseThrow().file().resolveSibling("site.chain.layout");
            open.text().save();
            assertEquals(2, Files.readAllLines(layout).stream().filter(each -> each.startsWith("site/")).count());
            assertFalse(open.text().editor().isDirty());
            open.undo();
            assertEquals(general, open.node("general").node().box().x(), 1);
            assertEquals(device, open.node("device").node().box().y(), 1);
            open.run(DiagramActions.ARRANGE_ALL);
            assertEquals(Chains.TWO_FILES, open.text().text());
        }
    }

    @Test
    void aFileIsRenamedAndStaysWhereItWas() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.drag(0, 90, "device");
            double y = open.node("device").node().box().y();
            open.rename("device", "phone");
            assertEquals(List.of("first URL", "general", "phone"), open.titles());
            assertEquals(y, open.node("phone").node().box().y());
            assertTrue(open.text().text().contains("redirect to phone"));
            assertTrue(open.text().text().contains("/* for one */"));
            assertEquals(List.of(open.node("phone")), open.page().viewer().getSelectedEditParts());
            open.undo();
            assertEquals(y, open.node("device").node().box().y());
        }
    }

    @Test
    void severalAreDeletedInOneStep() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.select("general", "device");
            open.run(ActionFactory.DELETE.getId());
            assertEquals(List.of(), open.titles());
            open.undo();
            assertEquals(Chains.TWO_FILES, open.text().text());
            assertEquals(BOTH, open.titles());
        }
    }

    @Test
    void aFileIsCopiedPastedAndDuplicated() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.select("device");
            open.run(ActionFactory.COPY.getId());
            open.run(ActionFactory.PASTE.getId());
            assertEquals(4, open.titles().size());
            open.select("general", "device");
            open.run(DiagramActions.DUPLICATE);
            assertEquals(6, open.titles().size());
            open.undo();
            open.undo();
            assertEquals(Chains.TWO_FILES, open.text().text());
        }
    }

    @Test
    void theHeadOfAFileIsChanged() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.select("device");
            open.run(DiagramActions.PROTECT);
            assertTrue(open.text().text().contains("protected"), open.text().text());
            open.select("device");
            open.run(DiagramActions.UNPROTECT);
            open.select("device");
            open.run(DiagramActions.ONE_FOR_ALL);
            assertFalse(open.text().text().contains("for each device"));
            open.select("device");
            open.run(DiagramActions.ENTRY);
            assertTrue(open.links().contains("first URL -> device"), open.links().toString());
        }
    }
}
