// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;

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
        assertEquals(Chains.SITE.replace("redirect to own", "// the line\n        SIP.Account.1.Active = on\n"
                + "        SIP.Account.1.DisplayName = \"a & b\"redirect to own"), text.text());
        text.undo();
        assertEquals(Chains.SITE, text.text());
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
