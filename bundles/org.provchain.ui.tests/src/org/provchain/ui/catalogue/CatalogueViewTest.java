// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.perspective.ProvisioningPerspective;

/** The catalogue: searched, read, and put into the text. */
@ExtendWith(NoErrorLogged.class)
class CatalogueViewTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount = 0
                }
            }
            """;

    private static final String DISPLAY_NAME = "SIP.Account.[0..3].DisplayName";

    private TestProject project;
    private ChainTextEditor editor;
    private CatalogueView view;
    private Table table;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        editor = project.open(project.write("site.chain", CHAIN));
        view = (CatalogueView) Ui.page().showView(ProvisioningPerspective.CATALOGUE);
        table = Widgets.first(Ui.control(view), Table.class);
        Ui.until("the catalogue is read", () -> table.getItemCount() > 0);
        search("");
    }

    @AfterEach
    void close() throws CoreException, IOException {
        search("");
        project.close();
    }

    private void search(String text) {
        Widgets.first(Ui.control(view), Text.class).setText(text);
    }

    private String count() {
        return Widgets.readAll(Ui.control(view));
    }

    private void select(int row) {
        table.setSelection(row);
        Event selected = new Event();
        selected.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, selected);
    }

    private IAction insert() {
        return Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(each -> ((ActionContributionItem) each).getAction()).findFirst().orElseThrow();
    }

    private void search(String text, String first) {
        search(text);
        Ui.until("it is found", () -> table.getItemCount() > 0 && table.getItem(0).getText(0).equals(first));
        select(0);
    }

    @Test
    void theSearchNarrowsTheList() {
        int all = table.getItemCount();
        search("DefaultAccount");
        int found = table.getItemCount();
        assertTrue(found > 0 && found < all, found + " of " + all);
        assertTrue(count().contains(found + " of " + all + " parameters"), count());
        search("nothing at all");
        assertEquals(0, table.getItemCount());
        assertTrue(count().contains("No parameter fits."), count());
        search("");
        assertEquals(all, table.getItemCount());
    }

    @Test
    void anEntryShowsItsTypeAndHowWellItIsKnown() {
        search("SIP.DefaultAccount", "SIP.DefaultAccount");
        assertTrue(table.getItem(0).getText(2).matches("DOC|USED|INF|OPEN"), table.getItem(0).getText(2));
        assertNotNull(table.getItem(0).getImage(2));
        String details = Widgets.first(Ui.control(view), StyledText.class).getText();
        assertTrue(details.startsWith("SIP.DefaultAccount\n"), details);
        assertTrue(details.contains("\nType: "), details);
        assertTrue(details.contains("\nEvidence: " + table.getItem(0).getText(2) + ", "), details);
    }

    @Test
    void anEntryIsPutBehindTheLineOfTheCursorWithItsValueSelected() {
        editor.selectAndReveal(CHAIN.indexOf("SIP.DefaultAccount"), 0);
        search(DISPLAY_NAME, DISPLAY_NAME);
        insert().run();
        String text = editor.viewer().getDocument().get();
        assertEquals(CHAIN.replace("= 0\n", "= 0\n        SIP.Account.0.DisplayName = \"\"\n"), text);
        ITextSelection selected = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals("\"\"", selected.getText());
        assertEquals(editor, Ui.page().getActivePart());
        assertTrue(editor.isDirty());
    }

    @Test
    void whatIsStillInTheListStaysChosen() {
        search("SIP.DefaultAccount", "SIP.DefaultAccount");
        search("SIP.Default");
        assertEquals("SIP.DefaultAccount", table.getSelection()[0].getText(0));
        assertTrue(Widgets.first(Ui.control(view), StyledText.class).getText().startsWith("SIP.DefaultAccount\n"));
        assertTrue(insert().isEnabled());
    }

    private String inserted(String text, String parameter) {
        editor.viewer().getDocument().set(text.replace("|", ""));
        editor.selectAndReveal(text.indexOf('|'), 0);
        search(parameter, parameter);
        insert().run();
        return editor.viewer().getDocument().get();
    }

    private String said() {
        SubStatusLineManager line = (SubStatusLineManager) view.getViewSite().getActionBars().getStatusLineManager();
        Composite shown = (Composite) ((StatusLineManager) line.getParent()).getControl();
        return Widgets.all(shown, CLabel.class).stream().map(CLabel::getText).filter(each -> !each.isEmpty())
                .findFirst().orElse("");
    }

    private static String file(String body) {
        return CHAIN.replace("        SIP.DefaultAccount = 0\n", body);
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                arguments("in a block", "SIP.Account.2 {\n    a| = 1\n}",
                        "SIP.Account.2 {\n    a = 1\n    DisplayName = \"\"\n}"),
                arguments("in a block of another group", "System {\n    a| = 1\n}\nb = 2",
                        "System {\n    a = 1\n}\nSIP.Account.0.DisplayName = \"\"\nb = 2"),
                arguments("in a block of a number that there is not", "SIP.Account.9 {\n    |\n}",
                        "SIP.Account.9 {\n    \n}\nSIP.Account.0.DisplayName = \"\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void theNameIsWrittenRelativeToTheBlock(String where, String before, String after) {
        assertEquals(file(after.indent(8)), inserted(file(before.indent(8)), DISPLAY_NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cha|in site", "maxwell| 1.1", "\n|\n    file general", "}\n|", "    }\n|}" })
    void whereNoParameterMayStandNothingIsWrittenAndTheStatusLineSaysSo(String place) {
        String text = CHAIN.replace(place.replace("|", ""), place);
        assertEquals(CHAIN, inserted(text, DISPLAY_NAME));
        assertEquals("A parameter goes into a file or settings of a chain: put the cursor there.", said());
    }

    @Test
    void theLinesOfATextEndAsTheyDid() {
        String text = inserted(CHAIN.replace("Account = 0", "Account| = 0").replace("\n", "\r\n"), DISPLAY_NAME);
        assertEquals(CHAIN.replace("= 0\n", "= 0\n        SIP.Account.0.DisplayName = \"\"\n").replace("\n", "\r\n"),
                text);
    }

    @Test
    void nothingCanBePutInBeforeAnEntryIsChosen() {
        search("SIP");
        assertFalse(insert().isEnabled());
        select(0);
        assertTrue(insert().isEnabled());
    }
}
