// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.perspective.ProvisioningPerspective;

/** From a name to what it stands for, by key and by click, and to all places that speak of it. */
@ExtendWith(NoErrorLogged.class)
class NavigationTest {

    private static final String OPEN = "org.provchain.ui.editor.openDefinition";

    private TestProject project;
    private OpenText text;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        project.write("expected.chain", Chains.SCENARIOS);
        text = new OpenText(project, Chains.SITE);
        text.checked();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "entry   gen|eral; file |general", "redirect to o|wn; file |own" })
    void theKeyGoesToTheDeclaration(String from, String to) throws CommandException {
        text.go(from);
        text.run(OPEN);
        assertEquals(text.offset(to), text.editor().viewer().getSelectedRange().x);
    }

    @Test
    void fromAScenarioIntoTheTextOfTheChain() throws CoreException, CommandException {
        ChainTextEditor scenarios = project.open(project.project().getFile("expected.chain"));
        Ui.settle();
        scenarios.selectAndReveal(Chains.SCENARIOS.indexOf("own\n") + 1, 0);
        scenarios.getSite().getService(IHandlerService.class).executeCommand(OPEN, null);
        assertEquals(new FileEditorInput(project.project().getFile("site.chain")),
                Ui.page().getActiveEditor().getEditorInput());
        assertEquals("own", text.selected());
    }

    @Test
    void aVariableIsFoundInTheTable() throws CommandException {
        text.go("${na|me}");
        text.run(OPEN);
        assertEquals(new FileEditorInput(project.project().getFile("phones.csv")),
                Ui.page().getActiveEditor().getEditorInput());
    }

    @Test
    void aParameterIsFoundInTheCatalogue() throws CommandException {
        text.go("SIP.Default|Account");
        text.run(OPEN);
        IViewPart catalogue = Ui.page().findView(ProvisioningPerspective.CATALOGUE);
        assertNotNull(catalogue);
        Ui.until("it is shown", () -> Widgets.all(Ui.control(catalogue), Table.class).stream()
                .flatMap(each -> Stream.of(each.getSelection())).anyMatch(
                        each -> each.getText().contains("SIP.DefaultAccount")));
    }

    @Test
    void aClickWithCtrlDoesTheSame() {
        IRegion place = new Region(text.offset("redirect to o|wn"), 0);
        IHyperlink[] links = new NameLinks().detectHyperlinks(text.editor().viewer(), place, false);
        assertEquals(1, links.length);
        assertEquals(text.offset("redirect to |own"), links[0].getHyperlinkRegion().getOffset());
        assertEquals(3, links[0].getHyperlinkRegion().getLength());
        links[0].open();
        assertEquals(text.offset("file |own"), text.editor().viewer().getSelectedRange().x);
        assertNull(new NameLinks().detectHyperlinks(text.editor().viewer(),
                new Region(text.offset("// of| the"), 0), false));
    }

    @Test
    void allPlacesThatSpeakOfAFile() throws CommandException {
        text.go("file o|wn");
        text.run("org.provchain.ui.editor.findReferences");
        IViewPart view = Ui.page().findView(ReferencesView.ID);
        Table table = Widgets.first(Ui.control(view), Table.class);
        assertEquals("3 places speak of own.", Widgets.readAll(Ui.control(view)).strip());
        assertEquals(3, table.getItemCount());
        int scenario = Stream.of(table.getItems()).map(each -> each.getText(0)).toList().indexOf("expected.chain:3");
        assertTrue(scenario >= 0, () -> Stream.of(table.getItems()).map(each -> each.getText(0)).toList().toString());
        table.setSelection(scenario);
        Event event = new Event();
        event.item = table.getItem(scenario);
        table.notifyListeners(SWT.DefaultSelection, event);
        Ui.until("the scenario is open", () -> Ui.page().getActiveEditor().getTitle().equals("expected.chain"));
    }

    @Test
    void whereNoNameStandsTheViewSaysSo() throws CommandException {
        text.go("// of| the");
        text.run("org.provchain.ui.editor.findReferences");
        IViewPart view = Ui.page().findView(ReferencesView.ID);
        assertEquals("No name stands at the cursor.", Widgets.readAll(Ui.control(view)).strip());
    }

    @Test
    void theKeyGoesByWhatIsTypedAlthoughItIsNotCheckedYet() throws CommandException, BadLocationException {
        text.replace("entry   general", "entry   own");
        text.go("entry   o|wn");
        text.run(OPEN);
        assertEquals(text.offset("file |own"), text.editor().viewer().getSelectedRange().x);
    }

    @Test
    void theReferencesAreThoseOfWhatIsTyped() throws CommandException, BadLocationException {
        text.replace("redirect to own", "redirect to own // so");
        text.go("file o|wn");
        text.run("org.provchain.ui.editor.findReferences");
        assertEquals("3 places speak of own.",
                Widgets.readAll(Ui.control(Ui.page().findView(ReferencesView.ID))).strip());
    }

    @Test
    void whereNothingIsDeclaredTheStatusLineSaysSo() throws CommandException {
        text.go("// of| the");
        text.run(OPEN);
        Ui.until("it is said", () -> saidBelow("What stands here has no declaration."));
        text.go("entry   gen|eral");
        text.run(OPEN);
        Ui.until("it is taken back", () -> !saidBelow("What stands here has no declaration."));
    }

    @Test
    void whereThereIsNoOutlineTheStatusLineSaysSo() throws CoreException, CommandException {
        ChainTextEditor empty = project.open(project.write("empty.chain", "// nothing\n"));
        empty.getSite().getService(IHandlerService.class)
                .executeCommand("org.provchain.ui.editor.quickOutline", null);
        Ui.until("it is said", () -> saidBelow("The text has no outline."));
    }

    private static boolean saidBelow(String sentence) {
        return Widgets.all(Ui.window().getShell(), CLabel.class).stream()
                .anyMatch(each -> sentence.equals(each.getText()));
    }
}
