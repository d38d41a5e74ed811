// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.checks.Check;
import org.provchain.ui.build.FindingMarkers;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenPreferences;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The severities of a project, changed on their page. */
@ExtendWith(NoErrorLogged.class)
class ChecksPageTest {

    private static final String ID = "org.provchain.ui.preferences.checks";
    private static final String FILE = "provchain.toml";
    private static final String BEFORE = """
            # of the whole house
            [simulation]
            mac-case = "upper"  # as the phone writes it

            [severity]
            # accepted by the customer
            PC109 = "off"
            """;

    private TestProject project;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
        project.write(FILE, BEFORE);
        project.write("site.chain", """
                chain site {
                    dialect maxwell 1.1
                    product mx3b
                    base    "https://prov.example.org/"
                    entry   general

                    file general "provisioning.xml" {
                        SIP.DefaultAcount = 0
                    }
                }
                """);
        Ui.until("the finding is there", () -> severities().equals(List.of(IMarker.SEVERITY_WARNING)));
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    private List<Integer> severities() {
        try {
            return Arrays.stream(project.project().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                    .filter(each -> each.getAttribute(FindingMarkers.CODE, "").equals("PC102"))
                    .map(each -> each.getAttribute(IMarker.SEVERITY, -1)).toList();
        } catch (CoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void choose(Table table, Check check, int choice) {
        ColumnViewer viewer = ((ViewerColumn) table.getColumn(2).getData("org.eclipse.jface.columnViewer")).getViewer();
        viewer.editElement(check, 2);
        CCombo combo = Widgets.all(table, CCombo.class).stream().filter(CCombo::isVisible).findFirst().orElseThrow();
        combo.select(choice);
        combo.notifyListeners(SWT.Selection, new Event());
        combo.notifyListeners(SWT.DefaultSelection, new Event());
    }

    private String shown(Table table, Check check) {
        return Arrays.stream(table.getItems()).filter(each -> each.getText(0).equals(check.code())).findFirst()
                .orElseThrow().getText(2);
    }

    private void set(Check check, int choice) {
        try (OpenPreferences page = new OpenPreferences(ID)) {
            page.choose(project.project());
            choose(Widgets.first(page.control(), Table.class), check, choice);
            page.apply();
        }
    }

    @Test
    void aSeverityIsWrittenBesideWhatStandsThereAndChangesTheMarkers() throws IOException {
        set(Check.PC102, 1);
        assertEquals(BEFORE.replace("[severity]\n", "[severity]\nPC102 = \"error\"\n"),
                Files.readString(project.path(FILE)));
        Ui.until("the finding is an error", () -> severities().equals(List.of(IMarker.SEVERITY_ERROR)));
        set(Check.PC102, 4);
        Ui.until("the finding is off", () -> severities().isEmpty());
    }

    @Test
    void theDefaultTakesTheLineOutAndLeavesTheFileAsItWas() throws IOException {
        set(Check.PC102, 1);
        Ui.until("the finding is an error", () -> severities().equals(List.of(IMarker.SEVERITY_ERROR)));
        set(Check.PC102, 0);
        assertEquals(BEFORE, Files.readString(project.path(FILE)));
        Ui.until("the finding is a warning", () -> severities().equals(List.of(IMarker.SEVERITY_WARNING)));
    }

    @Test
    void thePageShowsWhatTheProjectSaysAndWhatHoldsElse() {
        try (OpenPreferences page = new OpenPreferences(ID)) {
            page.choose(project.project());
            Table table = Widgets.first(page.control(), Table.class);
            assertEquals("off", shown(table, Check.PC109));
            assertEquals("default (warning)", shown(table, Check.PC102));
            assertEquals(
                    Arrays.stream(Check.values()).filter(each -> each.code().compareTo("PC1") > 0 && !each.isOfImport())
                            .count(),
                    table.getItemCount());
        }
    }

    @Test
    void cancelWritesNothing() throws IOException {
        try (OpenPreferences page = new OpenPreferences(ID)) {
            page.choose(project.project());
            choose(Widgets.first(page.control(), Table.class), Check.PC102, 1);
            page.cancel();
        }
        assertEquals(BEFORE, Files.readString(project.path(FILE)));
    }

    private static void select(Table table, Check check) {
        Ui.settle();
        table.setFocus();
        Ui.settle();
        Event selected = new Event();
        selected.item = Arrays.stream(table.getItems()).filter(each -> each.getText(0).equals(check.code())).findFirst()
                .orElseThrow();
        table.setSelection((TableItem) selected.item);
        table.notifyListeners(SWT.Selection, selected);
    }

    private static void press(Table table, int key, char character) {
        Event pressed = new Event();
        pressed.keyCode = key;
        pressed.character = character;
        table.notifyListeners(SWT.KeyDown, pressed);
    }

    private static List<CCombo> choices(Table table) {
        return Widgets.all(table, CCombo.class).stream().filter(CCombo::isVisible).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = { SWT.CR, SWT.KEYPAD_CR, SWT.F2, ' ' })
    void aKeyOpensTheChoiceOfTheSelectedRow(int key) throws IOException {
        try (OpenPreferences page = new OpenPreferences(ID)) {
            page.choose(project.project());
            Table table = Widgets.first(page.control(), Table.class);
            select(table, Check.PC102);
            press(table, key, key > 127 ? '\0' : (char) key);
            CCombo choice = choices(table).getFirst();
            assertEquals("default (warning)", choice.getText());
            choice.select(1);
            choice.notifyListeners(SWT.DefaultSelection, new Event());
            assertEquals("error", shown(table, Check.PC102));
            page.apply();
        }
        assertEquals(BEFORE.replace("[severity]\n", "[severity]\nPC102 = \"error\"\n"),
                Files.readString(project.path(FILE)));
    }

    @Test
    void aLetterChoosesTheSeverityThatBeginsWithItAndTabGoesToTheNextRow() {
        try (OpenPreferences page = new OpenPreferences(ID)) {
            page.choose(project.project());
            Table table = Widgets.first(page.control(), Table.class);
            select(table, Check.PC102);
            press(table, 'o', 'o');
            choices(table).getFirst().traverse(SWT.TRAVERSE_TAB_NEXT);
            assertEquals("off", shown(table, Check.PC102));
            assertEquals(1, choices(table).size());
            assertEquals("PC103", table.getSelection()[0].getText(0));
            page.cancel();
        }
    }

    @Test
    void enterDoesNotCloseTheDialogAndOtherKeysOpenNothing() {
        try (OpenPreferences page = new OpenPreferences(ID)) {
            Table table = Widgets.first(page.control(), Table.class);
            Event enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            enter.doit = true;
            table.notifyListeners(SWT.Traverse, enter);
            assertFalse(enter.doit);
            select(table, Check.PC102);
            press(table, SWT.SHIFT, '\0');
            assertEquals(List.of(), choices(table));
            page.cancel();
        }
    }
}
