// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertNotNull;

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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.simulation.SimulationView;

/** The view of the devices of a project of one text and one table, and what a person does in it. */
final class OpenFleet {

    /** The table: with a byte order mark, an empty line, quotes, and CRLF. */
    static final String PHONES = "\uFEFFmac;model;name\r\n7C2F80000003;Maxwell3;\"Desk 10\"\r\n\r\n"
            + "7C2F80000001;Maxwell3;Desk 9\r\n7C2F80000002;Maxwell7;\u00dcber\r\n";

    private final TestProject project;
    private final IFile phones;
    private final FleetView view;

    OpenFleet() throws IOException, CoreException {
        project = new TestProject();
        project.write("site.chain", Chains.SITE);
        phones = project.write("phones.csv", PHONES);
        project.open(project.project().getFile("site.chain"));
        view = (FleetView) Ui.page().showView(FleetView.ID);
        Ui.page().activate(view);
        waitFor(3);
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

    void close() throws CoreException, IOException {
        StudioPlugin.playback().clear();
        Ui.page().hideView(Ui.page().findView(SimulationView.ID));
        Ui.page().hideView(view);
        project.close();
    }

    /** The project of the table. */
    TestProject project() {
        return project;
    }

    /** The table's file. */
    IFile phones() {
        return phones;
    }

    /** Brings the view to the front. */
    void activate() {
        Ui.page().activate(view);
    }

    /** All that the view shows. */
    Composite all() {
        return Ui.control(view);
    }

    /** Its table. */
    Table table() {
        return Widgets.first(all(), Table.class);
    }

    /** Waits until so many devices are shown. */
    void waitFor(int rows) {
        Ui.until(rows + " devices are shown, not " + table().getItemCount() + " " + Widgets.readAll(all()),
                () -> table().isVisible() && table().getItemCount() == rows && summary().startsWith(rows + " "));
    }

    /** The line that counts the devices. */
    String summary() {
        return Widgets.all(all(), Label.class).stream().map(Label::getText)
                .filter(each -> each.matches("[0-9,]+ (of [0-9,]+ )?devices?\\b.*")).findFirst().orElse("");
    }

    /** What is said of the device, or of what was refused. */
    String note() {
        return Widgets.first(all(), CLabel.class).getText();
    }

    /** What stands in a column, from above. */
    List<String> column(int column) {
        return IntStream.range(0, table().getItemCount()).mapToObj(row -> table().getItem(row).getText(column))
                .toList();
    }

    /** The table as it lies on the disk. */
    String written() {
        try {
            return Files.readString(project.path("phones.csv"));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits until the table lies on the disk so. */
    void waitForFile(String text) {
        Ui.until("the table is written", () -> written().equals(text));
        Ui.settle();
    }

    /** Clicks on a cell. */
    void click(int row, int column) {
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

    /** Writes into a cell as a person does: F2, the text, Enter. */
    void edit(int row, int column, String value) {
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

    /** Runs a command of the workbench on the view. */
    void run(ActionFactory command) {
        IAction action = view.getViewSite().getActionBars().getGlobalActionHandler(command.getId());
        assertNotNull(action);
        action.runWithEvent(new Event());
    }

    /** Pastes a text at the selected cell. */
    void paste(String text) {
        Clipboard clipboard = new Clipboard(table().getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        table().setFocus();
        run(ActionFactory.PASTE);
    }

    /** Clicks on the head of a column. */
    void sort(int column) {
        TableColumn clicked = table().getColumn(column);
        clicked.notifyListeners(SWT.Selection, new Event());
    }
}
