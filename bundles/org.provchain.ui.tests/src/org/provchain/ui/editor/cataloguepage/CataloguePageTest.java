// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The page of the editor with the catalogues of the text as a table. */
@ExtendWith(NoErrorLogged.class)
class CataloguePageTest {

    private static final String HOUSE = """
            // ours
            catalogue house extends maxwell {
            \t// the lamps
            \tHouse.[0..3].Lamp : bool default 1 models at least Maxwell3 // light
            \tHouse.Volume : int [0..9] /* loud */ since "2.24.0" evidence USED from "our phones" "How loud."
            }
            """.replace("\n", "\r\n");
    private static final String TWO = HOUSE + "\r\ncatalogue hall {\r\n}\r\n";

    private OpenText text;
    private CataloguePage page;

    private void open(String content) throws IOException, CoreException {
        text = new OpenText(content);
        text.checked();
        text.editor().showPage(CataloguePage.ID);
        page = (CataloguePage) text.editor().page().orElseThrow();
        shown();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    private void shown() {
        text.checked();
        Ui.settle();
    }

    private Table table() {
        return page.viewer().getTable();
    }

    private List<String> rows() {
        return Arrays.stream(table().getItems()).map(this::cells).toList();
    }

    private String cells(TableItem row) {
        return String.join("|", IntStream.range(0, table().getColumnCount()).mapToObj(row::getText).toList());
    }

    private void untilRows(int count) {
        Ui.until("the table has " + count + " rows", () -> table().getItemCount() == count);
        shown();
    }

    private void type(int row, int column, String value) {
        page.viewer().editElement(row, column);
        Text cell = Widgets.all(table(), Text.class).stream().filter(Text::isVisible).findFirst().orElseThrow();
        cell.setText(value);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();
    }

    private void press(String button) {
        Composite shown = table().isVisible() ? table().getParent() : table().getParent().getParent();
        Widgets.press(Widgets.button(shown, button));
        Ui.settle();
    }

    private void addParameter(String name) {
        Widgets.all(table().getParent(), Text.class).getLast().setText(name);
        press("Add");
    }

    @Test
    void showsWhatTheTextDeclares() throws Exception {
        open(HOUSE);
        assertEquals(List.of("House.[0..3].Lamp|bool|1|at least Maxwell3||||",
                "House.Volume|int [0..9]|||2.24.0|USED|our phones|How loud."), rows());
        assertEquals("", page.message());
        Composite form = table().getParent();
        assertEquals("house", Widgets.behind(form, "Name:", Text.class).getText());
        assertEquals("maxwell", Widgets.behind(form, "Extends:", Combo.class).getText());
        assertFalse(Widgets.behind(form, "Catalogue:", Combo.class).isVisible(), "there is one only");
    }

    @Test
    void aCellChangesTheTextAndUndoTakesItBack() throws Exception {
        open(HOUSE);
        type(1, 0, "House.Loudness");
        type(1, 1, "int [0..7]");
        type(1, 4, "2.26.1");
        type(0, 7, "A \"lamp\".");
        String changed = HOUSE.replace("Volume", "Loudness").replace("[0..9]", "[0..7]").replace("2.24.0", "2.26.1")
                .replace("Maxwell3 //", "Maxwell3 \"A \\\"lamp\\\".\" //");
        assertEquals(changed, text.text());
        shown();
        assertEquals("House.Loudness|int [0..7]|||2.26.1|USED|our phones|How loud.", rows().get(1));
        for (int steps = 0; steps < 4; steps++) {
            text.undo();
        }
        assertEquals(HOUSE, text.text());
        Ui.until("the table shows it", () -> rows().get(1).startsWith("House.Volume|int [0..9]|"));
    }

    @Test
    void evidenceIsChosen() throws Exception {
        open(HOUSE);
        page.viewer().editElement(0, 5);
        CCombo cell = Widgets.all(table(), CCombo.class).stream().filter(CCombo::isVisible).findFirst().orElseThrow();
        assertEquals(List.of("", "DOC", "USED", "INF", "OPEN"), List.of(cell.getItems()));
        cell.select(3);
        cell.notifyListeners(SWT.Selection, new Event());
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();
        assertEquals(HOUSE.replace("Maxwell3 //", "Maxwell3 evidence INF //"), text.text());
    }

    @Test
    void whatIsNotLegalIsRefusedWithItsReason() throws Exception {
        open(HOUSE);
        type(1, 1, "number");
        assertTrue(page.message().startsWith("This is no type: number."), page.message());
        assertEquals(HOUSE, text.text());
        assertEquals("int [0..9]", table().getItem(1).getText(1));
        type(1, 1, "int");
        assertEquals("", page.message());
        assertEquals(HOUSE.replace("int [0..9]", "int"), text.text());
    }

    @Test
    void parametersAreAddedAndRemoved() throws Exception {
        open(HOUSE);
        addParameter("House.Bell");
        assertEquals(HOUSE.replace("\r\n}", "\r\n\tHouse.Bell : string\r\n}"), text.text());
        untilRows(3);
        assertEquals(2, page.viewer().getStructuredSelection().getFirstElement());
        page.viewer().setSelection(new StructuredSelection(List.of(0, 2)));
        press("Remove");
        assertEquals(HOUSE.replaceAll("\t// the lamps\r\n.*\r\n", ""), text.text());
        untilRows(1);
        text.undo();
        text.undo();
        assertEquals(HOUSE, text.text());
    }

    @Test
    void theFilterHidesRows() throws Exception {
        open(HOUSE);
        Widgets.all(table().getParent(), Text.class).stream()
                .filter(each -> (each.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow().setText("loud house");
        assertEquals(1, table().getItemCount());
        type(1, 2, "4");
        assertEquals(HOUSE.replace(" /* loud */", " default 4 /* loud */"), text.text());
    }

    @Test
    void nameAndParentAreChanged() throws Exception {
        open(TWO);
        Composite form = table().getParent();
        Combo chosen = Widgets.behind(form, "Catalogue:", Combo.class);
        assertEquals(List.of("house", "hall"), List.of(chosen.getItems()));
        chosen.select(1);
        chosen.notifyListeners(SWT.Selection, new Event());
        assertEquals(0, table().getItemCount());
        Text name = Widgets.behind(form, "Name:", Text.class);
        name.setText("lobby");
        name.notifyListeners(SWT.DefaultSelection, new Event());
        Combo parent = Widgets.behind(form, "Extends:", Combo.class);
        assertTrue(parent.getBounds().x + parent.getBounds().width <= parent.getParent().getSize().x, "all is seen");
        parent.setText("house");
        parent.notifyListeners(SWT.Selection, new Event());
        addParameter("Lobby.Door");
        assertEquals(TWO.replace("hall {\r\n", "lobby extends house {\r\n\tLobby.Door : string\r\n"), text.text());
        untilRows(1);
        assertEquals("lobby", chosen.getText());
    }

    @Test
    void aTextWithoutOneOffersOne() throws Exception {
        open(Chains.TWO_FILES);
        assertFalse(table().isVisible());
        press("Add a Catalogue");
        Ui.until("the table is there", () -> table().isVisible());
        assertEquals(Chains.TWO_FILES + "\ncatalogue house extends maxwell {\n}\n", text.text());
        addParameter("House.Bell");
        assertEquals(Chains.TWO_FILES + "\ncatalogue house extends maxwell {\n    House.Bell : string\n}\n",
                text.text());
    }

    @Test
    void aBrokenTextIsShownAsItWas() throws Exception {
        open(HOUSE);
        text.replace(" : bool", " :: bool");
        Ui.until("it is said", () -> !page.message().isEmpty());
        assertEquals(2, table().getItemCount());
        assertFalse(table().isEnabled(), "nothing can be changed");
        text.undo();
        Ui.until("it is over", () -> page.message().isEmpty());
        assertTrue(table().isEnabled());
    }

    @Test
    void theDeclarationAtTheCaretIsSelected() throws Exception {
        open(TWO);
        text.editor().selectAndReveal(text.offset("House.Vol|ume"), 0);
        assertEquals(1, table().getSelectionIndex());
    }

    @Test
    void keysThatChangeTheTextDoNotCount() throws Exception {
        open(HOUSE);
        text.editor().getSite().getPage().activate(text.editor());
        IContextService contexts = text.editor().getSite().getService(IContextService.class);
        assertTrue(contexts.getActiveContextIds().contains("org.provchain.ui.editor.catalogue.context"));
        assertFalse(contexts.getActiveContextIds().contains("org.eclipse.ui.textEditorScope"));
    }
}
