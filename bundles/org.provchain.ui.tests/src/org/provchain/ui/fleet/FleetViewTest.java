// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.simulation.SimulationView;

/** The devices of a project, shown, changed and played. */
@ExtendWith(NoErrorLogged.class)
class FleetViewTest {

    private static final String PHONES = "\uFEFFmac;model;name\r\n7C2F80000003;Maxwell3;\"Desk 10\"\r\n\r\n"
            + "7C2F80000001;Maxwell3;Desk 9\r\n7C2F80000002;Maxwell7;\u00dcber\r\n";

    private TestProject project;
    private IFile phones;
    private FleetView view;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        project.write("site.chain", Chains.SITE);
        phones = project.write("phones.csv", PHONES);
        project.open(project.project().getFile("site.chain"));
        view = (FleetView) Ui.page().showView(FleetView.ID);
        Ui.page().activate(view);
        wait(3);
        waitUntilNothingIsRead();
    }

    /** The editor gives its text a moment after it has opened. */
    private void waitUntilNothingIsRead() {
        ChainProject texts = StudioPlugin.projects().of(project.project()).orElseThrow();
        long[] since = { System.nanoTime() };
        Object[] last = { null };
        Ui.until("nothing is read any more", () -> {
            Object latest = texts.latest().orElse(null);
            if (latest != last[0] || !Job.getJobManager().isIdle() && Arrays.stream(Job.getJobManager().find(null))
                    .anyMatch(each -> each.getName().startsWith("Reading"))) {
                last[0] = latest;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > 4 * ChainProject.DEBOUNCE * 1_000_000;
        });
    }

    @AfterEach
    void close() throws CoreException, IOException {
        StudioPlugin.playback().clear();
        Ui.page().hideView(Ui.page().findView(SimulationView.ID));
        Ui.page().hideView(view);
        project.close();
    }

    private Composite all() {
        return Ui.control(view);
    }

    private Table table() {
        return Widgets.first(all(), Table.class);
    }

    private void wait(int rows) {
        Ui.until(rows + " devices are shown, not " + table().getItemCount() + " " + Widgets.readAll(all()),
                () -> table().isVisible() && table().getItemCount() == rows && summary().startsWith(rows + " "));
    }

    private String summary() {
        return Widgets.all(all(), Label.class).stream().map(Label::getText)
                .filter(each -> each.matches("[0-9,]+ (of [0-9,]+ )?devices?\\b.*")).findFirst().orElse("");
    }

    private String note() {
        return Widgets.first(all(), CLabel.class).getText();
    }

    private List<String> column(int column) {
        return IntStream.range(0, table().getItemCount()).mapToObj(row -> table().getItem(row).getText(column))
                .toList();
    }

    private String written() {
        try {
            return Files.readString(project.path("phones.csv"));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void waitForFile(String text) {
        Ui.until("the table is written", () -> written().equals(text));
        Ui.settle();
    }

    /** Clicks on a cell. */
    private void click(int row, int column) {
        table().setFocus();
        table().setSelection(row);
        Rectangle cell = table().getItem(row).getBounds(column);
        Event down = new Event();
        down.button = 1;
        down.count = 1;
        down.x = cell.x + 4;
        down.y = cell.y + cell.height / 2;
        table().notifyListeners(SWT.MouseDown, down);
        Event selected = new Event();
        selected.item = table().getItem(row);
        table().notifyListeners(SWT.Selection, selected);
        Ui.settle();
    }

    private void edit(int row, int column, String value) {
        click(row, column);
        Event key = new Event();
        key.keyCode = SWT.F2;
        table().notifyListeners(SWT.KeyDown, key);
        Text editor = Widgets.first(table(), Text.class);
        Ui.until("the cell is edited", editor::isVisible);
        editor.setText(value);
        Event enter = new Event();
        enter.character = SWT.CR;
        enter.keyCode = SWT.CR;
        editor.notifyListeners(SWT.DefaultSelection, enter);
    }

    private void run(ActionFactory command) {
        IAction action = view.getViewSite().getActionBars().getGlobalActionHandler(command.getId());
        assertNotNull(action);
        action.runWithEvent(new Event());
    }

    private void paste(String text) {
        Clipboard clipboard = new Clipboard(table().getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        table().setFocus();
        run(ActionFactory.PASTE);
    }

    private static String many() {
        return many(20_000);
    }

    private static String many(int count) {
        StringBuilder many = new StringBuilder("mac;model;name\n");
        for (int i = 0; i < count; i++) {
            many.append(String.format("7C2F80%06X;Maxwell3;Desk %d\n", i, i));
        }
        return many.toString();
    }

    private long made() {
        return IntStream.range(0, table().getItemCount()).filter(row -> table().getItem(row).getData() != null).count();
    }

    private void sort(int column) {
        TableColumn clicked = table().getColumn(column);
        clicked.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theDevicesAreShownAsTheTableHasThem() {
        assertEquals(List.of("mac", "model", "name", "Outcome", "Findings"),
                Arrays.stream(table().getColumns()).map(TableColumn::getText).toList());
        assertEquals(List.of("7C2F80000003", "7C2F80000001", "7C2F80000002"), column(0));
        assertEquals(List.of("Desk 10", "Desk 9", "\u00dcber"), column(2));
        assertEquals(List.of("", "", "1"), column(4));
        assertTrue(summary().contains("1 with findings"), summary());
        click(2, 0);
        assertTrue(note().contains("Maxwell7"), note());
    }

    @Test
    void aCellIsWrittenIntoItsPlaceAndTakenBack() throws CoreException {
        edit(0, 2, "Hall; 1");
        String after = PHONES.replace("Desk 10", "Hall; 1");
        waitForFile(after);
        assertEquals("Hall; 1", table().getItem(0).getText(2));
        assertTrue(phones.getHistory(null).length > 0);
        run(ActionFactory.UNDO);
        waitForFile(PHONES);
        assertEquals("Desk 10", table().getItem(0).getText(2));
        run(ActionFactory.REDO);
        waitForFile(after);
    }

    @Test
    void whatIsNoValueIsRefused() {
        edit(1, 0, "7C2F");
        Ui.until("it is refused", () -> note().contains("is no MAC address"));
        assertEquals("7C2F80000001", table().getItem(1).getText(0));
        assertEquals(PHONES, written());
    }

    @Test
    void aFindingGoesAwayWhenItsCellIsMended() {
        edit(2, 1, "Maxwell4");
        Ui.until("the device is checked again", () -> column(4).equals(List.of("", "", "")));
        assertEquals(PHONES.replace("Maxwell7", "Maxwell4"), written());
    }

    @Test
    void cellsOfASpreadsheetArePastedAsOneStep() {
        click(1, 0);
        paste("7C2F80000011\tMaxwell3\tA\r\n7C2F80000012\tMaxwell3\tB\r\n7C2F80000013\tMaxwell3\tC\r\n");
        waitForFile("\uFEFFmac;model;name\r\n7C2F80000003;Maxwell3;\"Desk 10\"\r\n\r\n7C2F80000011;Maxwell3;A\r\n"
                + "7C2F80000012;Maxwell3;B\r\n7C2F80000013;Maxwell3;C\r\n");
        wait(4);
        run(ActionFactory.UNDO);
        waitForFile(PHONES);
        wait(3);
        click(0, 0);
        paste("name\tmac\nX\tnone\n");
        Ui.until("it is refused", () -> note().contains("\"none\" is no MAC address"));
        assertEquals(PHONES, written());
    }

    @Test
    void devicesAreRemovedAndComeBack() {
        click(1, 0);
        run(ActionFactory.DELETE);
        waitForFile(PHONES.replace("7C2F80000001;Maxwell3;Desk 9\r\n", ""));
        wait(2);
        run(ActionFactory.UNDO);
        waitForFile(PHONES);
        wait(3);
    }

    @Test
    void sortingAndFilteringChangeWhatIsShownAndNotTheFile() {
        sort(2);
        Ui.until("it is sorted", () -> column(2).equals(List.of("Desk 9", "Desk 10", "\u00dcber")));
        sort(2);
        Ui.until("it is sorted down", () -> column(2).equals(List.of("\u00dcber", "Desk 10", "Desk 9")));
        Widgets.first(all(), Text.class).setText("desk");
        Ui.until("it is filtered", () -> column(2).equals(List.of("Desk 10", "Desk 9")));
        assertTrue(summary().startsWith("2 of 3 devices"), summary());
        edit(1, 2, "Room");
        waitForFile(PHONES.replace("Desk 9", "Room"));
        Widgets.first(all(), Text.class).setText("");
        sort(2);
        Ui.until("it is as in the file", () -> column(2).equals(List.of("Desk 10", "Room", "\u00dcber")));
    }

    @Test
    void everyDeviceIsPlayedAndOneIsShownWhenItIsOpened() {
        Widgets.press(Widgets.button(all(), "Play All"));
        Ui.until("all are played", () -> summary().contains("3 complete"));
        assertEquals(List.of("complete", "complete", "complete"), column(3));
        assertNotNull(table().getItem(0).getImage(3));
        click(1, 0);
        Event opened = new Event();
        opened.item = table().getItem(1);
        table().notifyListeners(SWT.DefaultSelection, opened);
        Ui.until("it is played", () -> StudioPlugin.playback().trace().isPresent());
        assertEquals("7C:2F:80:00:00:01", StudioPlugin.playback().trace().orElseThrow().device().mac().toString());
        Ui.page().activate(view);
        edit(0, 2, "Hall");
        Ui.until("the changed one is not played any more", () -> column(3).equals(List.of("", "complete", "complete")));
    }

    @Test
    void aTableThatAnotherProgramChangesIsReadAgain() throws IOException, CoreException {
        project.writeOutside("phones.csv", "mac,name\n7C2F80000009,New\n");
        wait(1);
        assertEquals(List.of("New"), column(1));
        assertEquals("phones.csv was changed by another program and read again.", note());
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsNotOverwritten() throws IOException {
        String theirs = "mac;model;name\n7C2F80000009;Maxwell3;Theirs\n";
        Files.writeString(project.path("phones.csv"), theirs);
        edit(0, 2, "Mine");
        wait(1);
        assertEquals(List.of("Theirs"), column(2));
        assertTrue(note().contains("your change was not written"), note());
        assertEquals(theirs, written());
    }

    @Test
    void devicesOfTextsAreASourceOfTheirOwnThatIsReadOnly() throws CoreException {
        project.write("lab.chain", "device 7C:2F:80:00:00:44 model Maxwell3 { name = \"Lab\" }\n");
        Combo source = Widgets.first(all(), Combo.class);
        Ui.until("both are offered", () -> source.getItemCount() == 2);
        source.select(1);
        source.notifyListeners(SWT.Selection, new Event());
        wait(1);
        assertEquals("7C:2F:80:00:00:44", table().getItem(0).getText(0));
        assertEquals("Lab", table().getItem(0).getText(3));
        click(0, 3);
        Event key = new Event();
        key.keyCode = SWT.F2;
        table().notifyListeners(SWT.KeyDown, key);
        assertTrue(!Widgets.first(table(), Text.class).isVisible());
    }

    @Test
    void aTableThatCannotBeReadSaysWhy() throws CoreException {
        project.write("phones.csv", "name;room\nA;B\n");
        Ui.until("the fault is shown", () -> Widgets.readAll(all()).contains("the header has no column mac"));
        assertTrue(!table().isVisible());
        phones.delete(true, null);
        Ui.until("it is missed", () -> Widgets.readAll(all()).contains("phones.csv cannot be read"));
        project.write("site.chain", Chains.SITE.replace("devices from \"phones.csv\"", ""));
        Ui.until("there are none", () -> Widgets.readAll(all()).contains("The project has no devices"));
    }

    @Test
    void ofManyDevicesOnlyThoseAreMadeThatCanBeSeen() throws CoreException {
        project.write("phones.csv", many());
        Ui.until("all are there", () -> table().getItemCount() == 20_000 && summary().startsWith("20,000 devices"));
        assertTrue(made() < 200, made() + " were made");
        Widgets.press(Widgets.button(all(), "Play All"));
        Ui.until("all are played", () -> summary().contains("20,000 complete"));
        sort(2);
        Ui.until("it is sorted", () -> table().getSortColumn() != null);
        Widgets.first(all(), Text.class).setText("Desk 1999");
        Ui.until("few are found", () -> table().getItemCount() == 11 && column(2).contains("Desk 19999"));
        Widgets.first(all(), Text.class).setText("");
        Ui.until("all are there again", () -> table().getItemCount() == 20_000);
        run(ActionFactory.SELECT_ALL);
        assertEquals(20_000, table().getSelectionCount());
        assertTrue(made() < 400, made() + " were made");
    }

    @Test
    void aHundredThousandDevicesDoNotStopTheWindow() throws CoreException {
        project.write("phones.csv", many(100_000));
        Ui.patiently("all are there",
                () -> table().getItemCount() == 100_000 && summary().startsWith("100,000 devices"));
        assertTrue((table().getStyle() & SWT.VIRTUAL) != 0, "rows are made when they come into sight");
        assertTrue(made() < 200, made() + " were made");
        Widgets.press(Widgets.button(all(), "Play All"));
        int turns = Ui.patiently("all are played", () -> summary().contains("100,000 complete"));
        assertTrue(turns >= 10, "the window went on only " + turns + " times while they were played");
        table().setTopIndex(99_990);
        Ui.settle();
        assertEquals("Desk 99999", table().getItem(99_999).getText(2));
        assertEquals("complete", table().getItem(99_999).getText(3));
        sort(2);
        sort(2);
        Ui.patiently("it is sorted down", () -> table().getItem(0).getText(2).equals("Desk 99999"));
        Widgets.first(all(), Text.class).setText("Desk 9999");
        Ui.patiently("few are found", () -> table().getItemCount() == 11);
        click(0, 0);
        edit(0, 2, "Hall");
        Ui.patiently("it is written", () -> written().contains("7C2F8001869F;Maxwell3;Hall\n"));
        assertTrue(made() < 400, made() + " were made");
    }

    @Test
    void playingCanBeStopped() throws CoreException {
        project.write("phones.csv", many());
        Ui.until("all are there", () -> summary().startsWith("20,000 devices"));
        Widgets.press(Widgets.button(all(), "Play All"));
        Arrays.stream(Job.getJobManager().find(null)).filter(each -> each.getName().startsWith("Playing the devices"))
                .forEach(Job::cancel);
        Ui.until("it can be played again", () -> Widgets.all(all(), Button.class).stream()
                .anyMatch(each -> each.getText().equals("Play All")));
    }
}
