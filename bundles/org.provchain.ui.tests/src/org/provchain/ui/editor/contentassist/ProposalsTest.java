// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.contentassist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The list of proposals, and what taking one makes of the text. */
@ExtendWith(NoErrorLogged.class)
class ProposalsTest {

    private static final String CONTENT_ASSIST = "org.eclipse.ui.edit.text.contentAssist.proposals";

    private OpenText text;

    @BeforeEach
    void open() throws IOException, CoreException {
        TestProject project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        text = new OpenText(project, Chains.SITE);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    private List<ICompletionProposal> proposals() {
        ITextViewer viewer = text.editor().viewer();
        return List.of(new ChainContentAssistProcessor().computeCompletionProposals(viewer,
                viewer.getSelectedRange().x));
    }

    private ICompletionProposal proposal(String label) {
        return proposals().stream().filter(each -> each.getDisplayString().startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError(
                        proposals().stream().map(ICompletionProposal::getDisplayString).toList().toString()));
    }

    private void take(ICompletionProposal proposal) {
        ITextViewer viewer = text.editor().viewer();
        ((ICompletionProposalExtension2) proposal).apply(viewer, '\0', 0, viewer.getSelectedRange().x);
        text.editor().selectAndReveal(proposal.getSelection(viewer.getDocument()).x, 0);
    }

    /** Writes on a line of its own in the file for all devices, or elsewhere behind words of the text. */
    private void write(String behind, String typed) throws BadLocationException {
        int place = text.offset(behind + "|");
        text.editor().viewer().getDocument().replace(place, 0, typed);
        text.editor().selectAndReveal(place + typed.length(), 0);
        text.checked();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            // keywords, parameters by prefix, by a segment and by humps, in a block relative to it
            "to own; ~\n        pro~; protected; ~~", "= 0; ~\n        redi~; redirect; ~\n        redirect~",
            "= 0; ~\n        SIP.Account.0.Disp~; SIP.Account.0.DisplayName; ~\n        SIP.Account.0.DisplayName~",
            "= 0; ~\n        DisplayNa~; SIP.Account.0.DisplayName; ~\n        SIP.Account.0.DisplayName~",
            "= 0; ~\n        SADN~; SIP.Account.0.DisplayName; ~\n        SIP.Account.0.DisplayName~",
            "= on; ~\n            AuthU~; AuthName; ~~",
            "= on; ~\n            AuthN~; AuthName; ~\n            AuthName~",
            // values, files, variables, placeholders, templates
            "= on; ~\n            Active = o~; off; ~\n            Active = off~",
            "redirect to own; ~\n        redirect to ge~; general; ~\n        redirect to general~",
            "= on; ~\n            AuthName = \"${n\"~; ${name}; ~\n            AuthName = \"${name}\"~",
            "\"https://prov.example.org/; ~%M~; %MACD; ~%MACD~",
            "= 0; ~\n        acc~; account; ~\n        SIP.Account.0 {\n            AccountName~" })
    void aProposalIsTaken(String behind, String typed, String label, String result) throws BadLocationException {
        boolean inString = typed.endsWith("\"");
        write(behind, typed);
        if (inString) {
            int cursor = text.editor().viewer().getSelectedRange().x - 1;
            text.editor().selectAndReveal(cursor, 0);
        }
        if (result.isEmpty()) {
            assertTrue(proposals().stream().noneMatch(each -> each.getDisplayString().startsWith(label)));
            return;
        }
        String before = text.text();
        take(proposal(label));
        if (label.equals("account")) {
            // of a template the beginning is enough
            assertTrue(text.text().contains(behind + result), text::text);
        } else {
            assertEquals(before.replace(behind + typed, behind + result), text.text());
        }
        text.undo();
        assertTrue(text.text().contains(behind + typed), "one undo takes it back");
    }

    @Test
    void nothingIsProposedInComments() throws BadLocationException {
        write("// of the site", "\n/* SIP. */");
        text.go("/* SIP.|");
        assertEquals(List.of(), proposals());
        text.go("// of| the");
        assertEquals(List.of(), proposals());
    }

    @Test
    void aTemplateHasTheLineEndsOfTheText() throws BadLocationException {
        text.editor().viewer().getDocument().set(Chains.SITE.replace("\n", "\r\n"));
        write("= 0", "\r\n        acc");
        take(proposal("account"));
        assertFalse(text.text().replace("\r\n", "").contains("\n"));
        assertTrue(text.text().startsWith("0 {\r\n", text.editor().viewer().getSelectedRange().x), text::text);
    }

    @Test
    void whatATemplateWritesIsShown() throws BadLocationException {
        write("= 0", "\n        acc");
        String info = proposal("account").getAdditionalProposalInfo();
        assertTrue(info.startsWith("SIP.Account.0 {<br>\u00a0"), info);
        assertFalse(info.contains("`"), info);
    }

    @Test
    void besideTheListStandsWhatIsKnown() throws BadLocationException {
        write("= 0", "\n        SIP.Account.0.ProxyServer.Po");
        String info = proposal("SIP.Account.0.ProxyServer.Port").getAdditionalProposalInfo();
        assertNotNull(info);
        for (String each : List.of("int 0..65535", "Evidence")) {
            assertTrue(info.contains(each), info);
        }
    }

    @Test
    void everyProposalHasItsIcon() throws BadLocationException {
        write("= 0", "\n        ");
        assertFalse(proposals().isEmpty());
        assertTrue(proposals().stream().allMatch(each -> each.getImage() != null && !each.getImage().isDisposed()));
    }

    @Test
    void theListOpensByItsKeyFollowsWhatIsTypedAndEnterTakesTheFirst() throws BadLocationException, CommandException {
        write("= 0", "\n        SIP.Account.0.");
        text.run(CONTENT_ASSIST);
        Ui.until("the list is open", () -> list().filter(each -> each.getItemCount() > 10).isPresent());
        text.type("Displ");
        Ui.until("the list has followed", () -> list().filter(each -> each.getItemCount() == 1).isPresent());
        assertEquals("SIP.Account.0.DisplayName : string", list().orElseThrow().getItem(0).getText());
        Table table = list().orElseThrow();
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.until("the list is closed", () -> list().isEmpty());
        assertEquals(1, text.text().split("SIP.Account.0.DisplayName", -1).length - 1);
    }

    private static Optional<Table> list() {
        return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .filter(each -> each != Ui.window().getShell())
                .flatMap(each -> Widgets.all(each, Table.class).stream()).findFirst();
    }
}
