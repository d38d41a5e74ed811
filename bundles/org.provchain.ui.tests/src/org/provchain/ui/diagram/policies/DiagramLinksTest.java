// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.diagram.actions.DiagramActions;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;

/** Links: drawn to the paper, put elsewhere, ordered, deleted, and refused with the reason where the dialect has none such. */
@ExtendWith(NoErrorLogged.class)
class DiagramLinksTest {

    private static final String THREE = Chains.TWO_FILES.replace("        redirect to device\n",
            "        redirect to device // own\n        redirect to more\n")
            .replace("    /* for one */", "    file more \"more.xml\" {\n    }\n\n    /* for one */");

    private static String nested() throws Exception {
        return Files.readString(Path.of(System.getProperty("provchain.root"), "examples/nested/nested.chain"));
    }

    @Test
    void oneThatIsDroppedOnThePaperMakesTheFile() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.linkToPaper("device", 420, 310);
            assertEquals(4, open.titles().size());
            String made = open.titles().get(3);
            assertTrue(open.links().contains("device -> " + made + ": 1 redirect"), open.links().toString());
            assertEquals(310, open.node(made).node().box().y());
            open.undo();
            assertEquals(Chains.TWO_FILES, open.text().text());
        }
    }

    @Test
    void bothEndsArePutElsewhere() throws Exception {
        try (OpenDiagram open = new OpenDiagram(THREE)) {
            assertTrue(open.reconnect("general -> more: 2 redirect", "device", true));
            assertEquals(
                    List.of("first URL -> general", "general -> device: 1 redirect", "general -> device: 2 redirect"),
                    open.links());
            open.undo();
            assertTrue(open.reconnect("general -> device: 1 redirect", "more", false));
            assertTrue(open.links().contains("more -> device: 1 redirect"), open.links().toString());
            assertTrue(open.text().text().contains("redirect to device // own"), "the comment goes with it");
            open.undo();
            assertEquals(THREE, open.text().text());
        }
    }

    @Test
    void theLinkOfTheFirstUrlStays() throws Exception {
        try (OpenDiagram open = new OpenDiagram(THREE)) {
            assertFalse(open.reconnect("first URL -> general", "device", true));
            assertEquals(THREE, open.text().text());
        }
    }

    @Test
    void theyAreFollowedEarlierAndLater() throws Exception {
        try (OpenDiagram open = new OpenDiagram(THREE)) {
            open.selectLink("general -> more: 2 redirect");
            open.run(DiagramActions.EARLIER);
            assertEquals(
                    List.of("first URL -> general", "general -> more: 1 redirect", "general -> device: 2 redirect"),
                    open.links());
            open.selectLink("general -> more: 1 redirect");
            open.run(DiagramActions.LATER);
            assertEquals(THREE, open.text().text());
        }
    }

    @Test
    void aNumberIsDraggedOntoThatOfAnotherLink() throws Exception {
        String three = THREE.replace("        redirect to more\n",
                "        redirect to more\n        redirect to general\n");
        try (OpenDiagram open = new OpenDiagram(three)) {
            assertEquals("", open.dragNumber("general -> general: 3 redirect", "general -> device: 1 redirect"));
            assertEquals(List.of("first URL -> general", "general -> general: 1 redirect",
                    "general -> device: 2 redirect", "general -> more: 3 redirect"), open.links());
            assertTrue(open.text().text().contains("redirect to device // own"), "the comment goes with it");
            open.undo();
            assertEquals(three, open.text().text());
            assertEquals("", open.dragNumber("general -> device: 1 redirect", "general -> more: 2 redirect"));
            assertEquals("general -> more: 1 redirect", open.links().get(1));
            open.undo();
            assertEquals("", open.dragNumber("general -> device: 1 redirect", "general -> device: 1 redirect"));
            assertEquals(three, open.text().text(), "onto itself: nothing");
        }
    }

    @Test
    void aNumberStaysAmongThoseOfItsFile() throws Exception {
        String more = THREE.replace("\"more.xml\" {\n", "\"more.xml\" {\n        redirect to device\n");
        try (OpenDiagram open = new OpenDiagram(more)) {
            String refusal = open.dragNumber("more -> device: 1 redirect", "general -> more: 2 redirect");
            assertTrue(refusal.startsWith("A link is ordered among those of its own file"), refusal);
            assertEquals(more, open.text().text());
        }
    }

    @Test
    void theyAreDeleted() throws Exception {
        try (OpenDiagram open = new OpenDiagram(THREE)) {
            open.selectLink("general -> device: 1 redirect");
            open.run(ActionFactory.DELETE.getId());
            assertEquals(List.of("first URL -> general", "general -> more: 1 redirect"), open.links());
            assertFalse(open.text().text().contains("// own"), "its comment goes with it");
            open.undo();
            assertEquals(THREE, open.text().text());
        }
    }

    @Test
    void whatTheDialectDoesNotAllowIsRefusedWithTheReason() throws Exception {
        try (OpenDiagram open = new OpenDiagram(nested())) {
            String before = open.text().text();
            assertNotEquals("", open.refusal("lists", "start"));
            assertFalse(open.link("lists", "start"));
            assertEquals("", open.refusal("lists", "own"));
            assertNotEquals("", open.refusal("start", "own"), "an index leads to lists");
            assertFalse(open.reconnect("start -> lists: 2 nvm", "digest", true));
            assertEquals(before, open.text().text());
        }
    }
}
