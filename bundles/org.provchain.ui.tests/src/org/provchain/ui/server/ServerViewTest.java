// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenServer;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;

/** What phones ask for stands in the view, with what was predicted. */
@ExtendWith(NoErrorLogged.class)
class ServerViewTest {

    private static final String ENTRY = "/provisioning.xml";
    private static final String OWN = "/7c2f80123456.xml";
    private static final String PHONE = "7C:2F:80:12:34:56";
    private static final String WORD = "s3cretW0rd";

    private OpenText text;
    private OpenServer server;

    @BeforeEach
    void open() throws IOException, CoreException {
        text = new OpenText(Chains.TWO_FILES);
        text.checked();
        server = new OpenServer();
        Ui.page().activate(text.editor());
    }

    @AfterEach
    void close() throws IOException, CoreException {
        server.close();
        text.close();
    }

    @Test
    void eachRequestIsARowAndTheEndOfTheContactIsOne() throws IOException {
        server.start();
        server.get(ENTRY, "User-Agent", "Maxwell 3");
        server.get(OWN, "User-Agent", "Maxwell 3");
        server.row("complete, as predicted");
        assertEquals(List.of("127.0.0.1|GET|/provisioning.xml|200|||which device is not known yet",
                PHONE + "|GET|/7c2f80123456.xml|200||2 of 2|",
                PHONE + "|||||2 of 2|complete, as predicted"), server.rows());
        assertTrue(server.select("/7c2f80123456.xml").contains("Maxwell 3"));
    }

    @Test
    void aPhoneThatStopsIsToldWithTheFileItCameTo() throws IOException {
        server.start();
        server.get(ENTRY, "User-Agent", "Maxwell 3 " + PHONE);
        server.row("1 of 2");
        server.stop();
        assertEquals(PHONE + "|||||1 of 2|stopped after general", server.row("stopped"));
        String said = server.select("stopped after general");
        assertTrue(said.contains("/7c2f80123456.xml (device) was to come"), said);
    }

    @Test
    void aPhoneOutOfOrderIsTold() throws IOException {
        server.start();
        server.get(ENTRY, "User-Agent", "Maxwell 3 " + PHONE);
        server.get("/other.xml", "User-Agent", "Maxwell 3 " + PHONE);
        server.stop();
        server.row("|out of order");
        assertTrue(server.row("/other.xml").contains("|404|"), server.rows().toString());
    }

    @Test
    void wrongCredentialsAreToldAndNoSecretIsShown() throws IOException, BadLocationException {
        text.replace("SIP.DefaultAccount = 0", "System.Security.HTTPAuthUsername = \"phones\"\n"
                + "        System.Security.HTTPAuthPassword = \"" + WORD + "\"");
        text.replace("for each device", "for each device protected");
        text.save();
        server.start();
        server.get(ENTRY, "User-Agent", "Maxwell 3 " + PHONE);
        server.get(OWN);
        server.get(OWN, "Authorization", "Digest username=\"phones\", realm=\"provchain\", nonce=\"0\", uri=\"" + OWN
                + "\", qop=auth, nc=00000001, cnonce=\"" + WORD + "\", response=\"" + WORD + "\"");
        server.get(OWN, "Authorization", "Basic " + WORD);
        server.row("|configured: phones|");
        server.stop();
        assertEquals(PHONE + "|||||2 of 3|wrong credentials", server.row(PHONE + "|||||"));
        for (String each : server.rows()) {
            assertFalse(server.select(each).contains(WORD), each);
            assertFalse(each.contains(WORD), each);
        }
    }

    @Test
    void aRowGoesToItsFileInTheText() throws IOException {
        server.start();
        server.get(OWN);
        server.select("/7c2f80123456.xml");
        server.open();
        Ui.until("the file is shown", () -> text.selected().equals("device"));
        assertEquals(text.offset("file |device"), text.editor().viewer().getSelectedRange().x);
        assertEquals(text.editor(), Ui.page().getActivePart());
    }

    @Test
    void theRowsCanBeCopiedAndRemoved() throws IOException {
        server.start();
        server.get(ENTRY);
        server.select(ENTRY);
        server.press("Copy rows");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        assertTrue(copied.matches("\\d\\d:\\d\\d:\\d\\d\t127\\.0\\.0\\.1\tGET\t/provisioning\\.xml\t200\t.*"), copied);
        server.click("copy");
        assertEquals(Serving.get().urls().getFirst(), clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        server.press("Clear the log");
        assertEquals(List.of(), server.rows());
    }

    @Test
    void theOldestRowsGoAndScrollLockHoldsTheOthers() throws Exception {
        server.start();
        String url = "http://127.0.0.1:" + server.port() + "/none/";
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int index = 0; index < 10_100; index++) {
                client.send(HttpRequest.newBuilder(URI.create(url + index)).build(),
                        HttpResponse.BodyHandlers.discarding());
                if (index == 1500) {
                    Ui.until("rows are shown", () -> server.table().getItemCount() == 1501);
                    assertTrue(server.table().getTopIndex() > 1300, "the end is in sight");
                    server.press("Scroll lock");
                    server.table().setTopIndex(1000);
                    Ui.settle();
                }
            }
        }
        Ui.until("the last row is shown", () -> last().contains("/none/10099"));
        int count = server.table().getItemCount();
        assertTrue(count <= 10_000 && count >= 9_500, count + " rows");
        String top = server.table().getItem(server.table().getTopIndex()).getText(3);
        assertTrue(List.of("/none/999", "/none/1000", "/none/1001").contains(top), top);
    }

    private String last() {
        return server.table().getItem(server.table().getItemCount() - 1).getText(3);
    }

    @Test
    void beforeAnythingIsServedALinkStartsIt() {
        assertTrue(server.says().startsWith("No chain is served. "), server.says());
        server.click("serve");
        server.running();
        server.click("stop");
        server.closed();
        assertFalse(Serving.get().isOn());
    }
}
