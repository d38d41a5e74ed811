// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Widgets;

/** Assignments leave as XML over the clipboard, and XML arrives as assignments. */
@ExtendWith(NoErrorLogged.class)
class CopyPasteXmlTest {

    private static final String COPY = "org.provchain.ui.editor.copyXml";
    private static final String PASTE = "org.provchain.ui.editor.pasteXml";

    private Clipboard clipboard;
    private OpenText text;

    @BeforeEach
    void open() throws IOException, CoreException {
        clipboard = new Clipboard(Display.getCurrent());
        text = new OpenText(Chains.SITE);
        text.checked();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
        clipboard.dispose();
    }

    private void put(String content) {
        clipboard.setContents(new Object[] { content }, new Transfer[] { TextTransfer.getInstance() });
    }

    /** What the status line complains of. */
    private String status() {
        SubStatusLineManager line = (SubStatusLineManager) text.editor().getEditorSite().getActionBars()
                .getStatusLineManager();
        Composite shown = (Composite) ((StatusLineManager) line.getParent()).getControl();
        return Widgets.all(shown, CLabel.class).stream().map(CLabel::getText).filter(each -> !each.isEmpty())
                .findFirst().orElse("");
    }

    @Test
    void whatIsSelectedIsCopiedAsTheExportWritesIt() throws CommandException {
        text.select("Active      = on");
        text.run(COPY);
        assertEquals("<param name=\"SIP.Account.0.Active\" value=\"1\"/>",
                clipboard.getContents(TextTransfer.getInstance()));
    }

    @Test
    void whereNoAssignmentIsSelectedTheClipboardStays() throws CommandException {
        put("mine");
        text.select("dialect");
        text.run(COPY);
        assertEquals("mine", clipboard.getContents(TextTransfer.getInstance()));
    }

    @Test
    void xmlBecomesAssignmentsIndentedLikeTheirPlace() throws CommandException {
        put("<nvm>\n  <!-- the line -->\n  <param name=\"SIP.Account.1.Active\" value=\"1\"/>\n"
                + "<param name=\"SIP.Account.1.DisplayName\" value=\"a &amp; b\"/></nvm>");
        text.go("|redirect to own");
        text.run(PASTE);
        assertEquals(Chains.SITE.replace("redirect to own", "comment \" the line \"\n"
                + "        SIP.Account.1.Active      = on\n"
                + "        SIP.Account.1.DisplayName = \"a & b\"redirect to own"), text.text());
        assertFalse(status().contains("XML"), status());
        text.undo();
        assertEquals(Chains.SITE, text.text());
    }

    @Test
    void stepsFirmwareAndLinksBecomeStatements() throws CommandException {
        put("<custom><step type=\"UnlockAllFunctionKeys\"/></custom><firmware><file url=\"fw.bin\"/></firmware>"
                + "<custom><step type=\"Redirect\" url=\"x.xml\"/></custom>");
        text.go("|redirect to own");
        text.run(PASTE);
        assertEquals(
                Chains.SITE.replace("redirect to own", "step UnlockAllFunctionKeys\n        firmware from \"fw.bin\"\n"
                        + "        redirect to \"x.xml\"redirect to own"),
                text.text());
    }

    @Test
    void aDocumentBecomesAFile() throws CommandException {
        put("<provisioning version=\"1.1\"><nvm><param name=\"A.B\" value=\"1\"/></nvm></provisioning>");
        text.go("|file own");
        text.run(PASTE);
        assertEquals(
                Chains.SITE.replace("file own", "file pasted \"pasted.xml\" {\n        A.B = \"1\"\n    }file own"),
                text.text());
    }

    @Test
    void whatAChainCannotHoldBecomesACommentAndIsSaid() throws CommandException {
        put("<param name=\"A.B\" value=\"1\"/>\n<oper/>");
        text.go("|redirect to own");
        text.run(PASTE);
        assertEquals(Chains.SITE.replace("redirect to own", "A.B = \"1\"\n        // <oper/>redirect to own"),
                text.text());
        assertEquals("What a chain cannot hold is pasted as comments (1). Line 2, column 1 of the XML: "
                + "A chain cannot hold <oper> in a document of this kind.", status());
    }

    @Test
    void whatIsNotWellFormedIsNotPastedAndTheReasonIsSaid() throws CommandException {
        put("<param name=\"A.B\" value=\"r&b\"/>");
        text.go("|redirect to own");
        text.run(PASTE);
        assertEquals(Chains.SITE, text.text());
        assertTrue(status().startsWith("Nothing is pasted. Line 1, column 27 of the XML: A bare &"), status());
    }

    @Test
    void theLineEndsOfTheTextStay() throws CommandException {
        text.editor().viewer().getDocument().set(Chains.SITE.replace("\n", "\r\n"));
        text.checked();
        put("<param name=\"A.B\" value=\"1\"/>\n<param name=\"A.C\" value=\"1\"/>");
        text.go("|redirect to own");
        text.run(PASTE);
        assertEquals(-1, text.text().replace("\r\n", "").indexOf('\n'));
    }

    @Test
    void whatIsNoXmlOfThePhoneIsNotPasted() throws CommandException {
        put("<html><body/></html>");
        text.go("|redirect to own");
        text.run(PASTE);
        assertEquals(Chains.SITE, text.text());
    }
}
