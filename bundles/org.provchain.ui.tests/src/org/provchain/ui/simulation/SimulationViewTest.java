// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.model.Outcome;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.diagram.figures.NodeFigure.Emphasis;
import org.provchain.ui.diagram.sequence.SequenceView;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.playback.Playback;

/** A phone is played: in the view, in the diagram, and as a sequence. */
@ExtendWith(NoErrorLogged.class)
class SimulationViewTest {

    private final Playback playback = StudioPlugin.playback();

    @AfterEach
    void clear() {
        playback.clear();
        Ui.page().hideView(Ui.page().findView(SimulationView.ID));
    }

    private static SimulationView view() throws Exception {
        return (SimulationView) Ui.page().showView(SimulationView.ID);
    }

    private static List<String> column(SimulationView view, int column) {
        return Arrays.stream(Widgets.first(Ui.control(view), Table.class).getItems()).map(each -> each.getText(column))
                .toList();
    }

    @Test
    void eachTryIsARowAndAStepOfTheDiagram() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            SimulationView view = view();
            view.play(open.text().project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
            Ui.settle();
            assertEquals(List.of("1.1", "1.2"), column(view, 0));
            assertEquals(List.of("general", "device"), column(view, 2));
            assertEquals(Emphasis.CURRENT, open.node("device").nodeFigure().emphasis());
            assertEquals(Emphasis.VISITED, open.node("general").nodeFigure().emphasis());
            assertEquals("2", open.node("device").nodeFigure().steps());
            playback.go(0);
            assertEquals(Emphasis.CURRENT, open.node("general").nodeFigure().emphasis());
            assertEquals(Emphasis.DIMMED, open.node("device").nodeFigure().emphasis());
            playback.go(-5);
            assertEquals(Playback.START, playback.at());
            playback.clear();
            assertEquals(Emphasis.NONE, open.node("device").nodeFigure().emphasis());
        }
    }

    @Test
    void theDiagramShowsTheStepWhereverItIs() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            open.page().adapter(ZoomManager.class).setZoom(4);
            open.page().viewer().flush();
            view().play(open.text().project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
            Ui.until("the last file is in sight", () -> isSeen(open, "device"));
            playback.go(0);
            Ui.until("the first file is in sight", () -> isSeen(open, "general"));
            assertFalse(isSeen(open, "device"), "both do not fit");
        }
    }

    private static boolean isSeen(OpenDiagram open, String file) {
        Rectangle place = open.node(file).getFigure().getBounds().getCopy();
        open.node(file).getFigure().translateToAbsolute(place);
        org.eclipse.swt.graphics.Point size = open.page().viewer().getControl().getSize();
        return new Rectangle(0, 0, size.x, size.y).contains(place.getTopLeft());
    }

    @Test
    void itShowsWhereItStopped() throws Exception {
        try (OpenDiagram open = new OpenDiagram(
                Chains.TWO_FILES.replace("redirect to device", "redirect to device\n        redirect to general"))) {
            SimulationView view = view();
            view.play(open.text().project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
            Ui.settle();
            assertTrue(Widgets.readAll(Ui.control(view)).contains("loop"), Widgets.readAll(Ui.control(view)));
            // device was fetched last, and yet it is general to which its own second link leads back
            assertEquals(Emphasis.FAILED, open.node("general").nodeFigure().emphasis());
            assertEquals("1 \u2192 loop", open.node("general").nodeFigure().steps());
            assertEquals(Emphasis.CURRENT, open.node("device").nodeFigure().emphasis());
            assertEquals("2", open.node("device").nodeFigure().steps());
            assertTrue(open.link("general -> general: 2 redirect").linkFigure().isPlayed());
            assertEquals("The phone stopped at general: The files lead back to one another: general \u2192 general.",
                    open.page().message());
            playback.go(0);
            assertEquals("", open.page().message(), "it went on from there");
            assertEquals(Emphasis.CURRENT, open.node("general").nodeFigure().emphasis());
        }
    }

    @Test
    void aStepThatIsOpenedIsShownInTheText() throws Exception {
        try (OpenText open = new OpenText(Chains.TWO_FILES)) {
            SimulationView view = view();
            view.play(open.project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
            Ui.settle();
            Table table = Widgets.first(Ui.control(view), Table.class);
            Event opened = new Event();
            opened.item = table.getItem(1);
            table.setSelection(1);
            table.notifyListeners(SWT.DefaultSelection, opened);
            Ui.until("the text is shown", () -> Ui.page().getActiveEditor() == open.editor()
                    && open.selected().startsWith("file"));
            assertEquals(open.offset("|file device"),
                    ((ITextSelection) open.editor().getSelectionProvider().getSelection()).getOffset());
        }
    }

    @Test
    void itShowsWhatTheServerRefused() throws Exception {
        try (OpenDiagram open = new OpenDiagram(
                Chains.TWO_FILES.replace("for each device {", "for each device protected {"))) {
            view().play(open.text().project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
            Ui.settle();
            assertEquals(Emphasis.FAILED, open.node("device").nodeFigure().emphasis());
            assertEquals(Emphasis.VISITED, open.node("general").nodeFigure().emphasis());
            assertTrue(open.page().message().startsWith("The phone stopped at device: 'device' asks for credentials,"),
                    open.page().message());
        }
    }

    @Test
    void itShowsTheUrlThatIsNotThere() throws Exception {
        try (OpenDiagram open = new OpenDiagram(
                Chains.TWO_FILES.replace("redirect to device", "redirect to \"https://other.example/gone.xml\""))) {
            view().play(open.text().project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
            Ui.settle();
            assertEquals(Emphasis.FAILED, open.node("elsewhere").nodeFigure().emphasis());
            assertEquals("2 \u2192 404", open.node("elsewhere").nodeFigure().steps());
            assertEquals(
                    "The phone stopped at https://other.example/gone.xml: https://other.example/gone.xml is no file of "
                            + "the chain.",
                    open.page().message());
        }
    }

    @Test
    void theFirstUrlSaysHowThePhoneGotIt() throws Exception {
        String scenario = """
                scenario "boots" {
                    boot 7C:2F:80:12:34:56 on site via dhcp66
                    expect complete
                }
                """;
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES + scenario)) {
            assertEquals(List.of("by DHCP option 66"), open.node("first URL").node().box().node().details());
            SimulationView view = view();
            Combo method = Widgets.behind(Ui.control(view), "First URL by", Combo.class);
            method.select(method.indexOf("redirect-server"));
            view.play(open.text().project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
            Ui.settle();
            assertEquals("by the redirect server", open.node("first URL").nodeFigure().steps());
            playback.clear();
            assertEquals("", open.node("first URL").nodeFigure().steps());
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedInASentence() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            SimulationView view = view();
            view.playDevice(open.text().project().project(), "site", "nonsense");
            Ui.until("it is said", () -> Widgets.readAll(Ui.control(view)).contains("'nonsense' is no MAC address"));
            assertTrue(playback.trace().isEmpty());
        }
    }

    @Test
    void theChainsAndDevicesAreOffered() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            SimulationView view = view();
            view.play(open.text().project().project(), "");
            Ui.until("it is played", () -> playback.trace().isPresent());
            List<Combo> combos = Widgets.all(Ui.control(view), Combo.class);
            assertEquals(List.of("site"), List.of(combos.get(0).getItems()));
            assertEquals(List.of("7C:2F:80:12:34:56 Maxwell3"), List.of(combos.get(1).getItems()));
        }
    }

    @Test
    void theSequenceFollows() throws Exception {
        SequenceView sequence = (SequenceView) Ui.page().showView(SequenceView.ID);
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            assertTrue(sequence.picture().isEmpty());
            view().play(open.text().project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
            assertEquals(1, sequence.picture().orElseThrow().panels().size());
            assertEquals(4, sequence.picture().orElseThrow().panels().getFirst().arrows().size());
        } finally {
            Ui.page().hideView(sequence);
        }
    }

    @Test
    void aWayThatWouldGoOtherwiseNowIsNotShownUntilItIsPlayedAgain() throws Exception {
        try (OpenDiagram open = new OpenDiagram(Chains.TWO_FILES)) {
            SimulationView view = view();
            view.play(open.text().project().project(), "site");
            Ui.until("it is played", () -> playback.trace().isPresent());
            playback.go(0);
            open.text().replace("// for all", "// for all of them");
            open.drawn();
            assertFalse(playback.isOutdated(), "a comment changes nothing for a phone");
            open.text().replace("redirect to device", "redirect to \"nowhere.xml\"");
            open.drawn();
            Ui.until("it is outdated", playback::isOutdated);
            assertEquals(Emphasis.NONE, open.node("general").nodeFigure().emphasis());
            assertTrue(open.page().message().startsWith("The chain has changed since"), open.page().message());
            assertTrue(Widgets.readAll(Ui.control(view)).contains("The chain has changed since"));
            open.undo();
            Ui.until("it would go as before", () -> !playback.isOutdated());
            assertEquals("", open.page().message());
            assertEquals(Emphasis.CURRENT, open.node("general").nodeFigure().emphasis());
            open.redo();
            Ui.until("it is outdated", playback::isOutdated);
            Widgets.all(Ui.control(open.text().editor()), Link.class).stream()
                    .filter(each -> each.getText().equals("<a>Play it again</a>")).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
            Ui.until("it is played again", () -> !playback.isOutdated());
            assertEquals("", open.page().message());
            assertEquals(Outcome.NOT_FOUND, playback.trace().orElseThrow().last().outcome());
            assertEquals(0, playback.at(), "at the same step");
            assertEquals(Emphasis.CURRENT, open.node("general").nodeFigure().emphasis());
        }
    }
}
