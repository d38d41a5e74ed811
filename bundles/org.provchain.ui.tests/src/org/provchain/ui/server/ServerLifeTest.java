// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenServer;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.preferences.Defaults;

/** A chain is served from the texts as they were saved, until it is stopped. */
@ExtendWith(NoErrorLogged.class)
class ServerLifeTest {

    private static final String ENTRY = "/provisioning.xml";

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
    void theChainAtTheCursorIsServedOnThisMachineAlone() throws IOException {
        server.start();
        List<String> urls = Serving.get().urls();
        assertEquals(1, urls.size(), urls.toString());
        assertTrue(urls.getFirst().matches("http://127\\.0\\.0\\.1:\\d+/provisioning\\.xml"), urls.toString());
        assertTrue(server.says().contains(">" + urls.getFirst() + "<"), server.says());
        assertTrue(server.says().startsWith("Serving site ("), server.says());
        assertEquals(200, server.get(ENTRY).statusCode());
        assertTrue(server.get(ENTRY).body().contains("SIP.DefaultAccount"));
    }

    @Test
    void stoppingFreesThePortAndLeavesNoThread() throws IOException {
        server.start();
        int port = server.port();
        server.get(ENTRY);
        assertTrue(threads() > 0);
        server.toggle();
        server.closed();
        assertFalse(Serving.get().isOn());
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(port, free.getLocalPort());
        }
        Ui.until("its threads are gone", () -> threads() == 0);
        assertThrows(ConnectException.class, () -> connect(port));
    }

    private static void connect(int port) throws IOException {
        new java.net.Socket(InetAddress.getLoopbackAddress(), port).close();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(each -> each.getName().startsWith("preview"))
                .count();
    }

    @Test
    void aTakenPortIsSaidAndAnotherOffered() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StudioPlugin.get().getPreferenceStore().setValue(Defaults.SERVER_PORT, taken.getLocalPort());
            server.toggle();
            String said = server.refusal();
            assertTrue(said.contains("Another program listens on port " + taken.getLocalPort() + "."), said);
            server.click("any-port");
            server.running();
            assertNotEquals(taken.getLocalPort(), server.port());
            assertEquals(200, server.get(ENTRY).statusCode());
        }
    }

    @Test
    void whatIsSavedIsServedAndWhatIsNotSavedIsNot() throws IOException, BadLocationException {
        server.start();
        text.replace("SIP.DefaultAccount = 0", "SIP.DefaultAccount = 3");
        text.checked();
        Ui.pause(600);
        assertTrue(server.get(ENTRY).body().contains("value=\"0\""), server.get(ENTRY).body());
        text.save();
        assertEquals("||||||The new state is served: 1 of 2 documents differ.", server.row("The new state"));
        assertTrue(server.get(ENTRY).body().contains("value=\"3\""), server.get(ENTRY).body());
    }

    @Test
    void aBrokenTextKeepsTheLastGoodStateAndSaysSo() throws IOException, BadLocationException {
        server.start();
        text.replace("redirect to device", "redirect to nowhere");
        text.save();
        String row = server.row("The last good state is served on.");
        assertTrue(row.contains("site.chain, line 11"), row);
        assertTrue(server.says().contains("The last good state is served on."), server.says());
        assertTrue(server.get(ENTRY).body().contains("7c2f80") || server.get(ENTRY).body().contains("%MACD"),
                server.get(ENTRY).body());
        server.click("show");
        assertEquals("nowhere", text.selected());
        text.replace("redirect to nowhere", "redirect to device");
        text.save();
        server.row("The new state is served: 0 of 2");
        assertFalse(server.says().contains("last good state"), server.says());
    }

    @Test
    void aTextWithAnErrorIsNotServedAtAll() throws BadLocationException {
        text.replace("redirect to device", "redirect to nowhere");
        text.save();
        server.toggle();
        assertTrue(server.refusal().startsWith("Nothing is served. site.chain, line 11: "), server.refusal());
        assertFalse(Serving.get().isOn());
        Ui.until("nothing is left of it", () -> threads() == 0);
    }

    @Test
    void aSecretWithoutAValueIsAskedFor() throws BadLocationException {
        text.replace("SIP.DefaultAccount = 0", "SIP.Account.0.AuthPassword = secret ui.test");
        text.save();
        server.toggle();
        assertTrue(server.refusal().contains("The secret 'ui.test'"), server.refusal());
        assertTrue(server.refusal().contains("Choose a file with secrets..."), server.refusal());
    }

    @Test
    void theButtonOfTheWindowShowsWhetherItRuns() {
        assertFalse(button().getSelection());
        server.start();
        Ui.until("it is pressed", () -> button().getSelection());
        assertTrue(button().getToolTipText().startsWith("Stop Serving"), button().getToolTipText());
        server.stop();
        Ui.until("it is released", () -> !button().getSelection());
        assertTrue(button().getToolTipText().startsWith("Serve"), button().getToolTipText());
    }

    private static ToolItem button() {
        return Widgets.all(Ui.window().getShell(), ToolBar.class).stream()
                .flatMap(each -> Arrays.stream(each.getItems()))
                .filter(each -> (each.getStyle() & SWT.CHECK) != 0 && each.getToolTipText() != null
                        && each.getToolTipText().matches("(Serve|Stop Serving).*\\(.*"))
                .findFirst().orElseThrow();
    }

    @Test
    void httpsHasACertificateOfItsOwnWhoseFingerprintIsSaid() {
        StudioPlugin.get().getPreferenceStore().setValue(Defaults.SERVER_TLS, true);
        server.start();
        assertEquals(2, Serving.get().urls().size());
        assertTrue(Serving.get().urls().getLast().startsWith("https://127.0.0.1:"), server.says());
        assertTrue(server.row("Certificate, SHA-256").matches("\\|*Certificate, SHA-256 ([0-9A-F]{2}:?){32}"));
    }

    @Test
    void anAddressThatOthersReachIsWarnedOf() {
        StudioPlugin.get().getPreferenceStore().setValue(Defaults.SERVER_ADDRESS, "0.0.0.0");
        server.start();
        assertTrue(server.says().contains("Everybody who reaches this address"), server.says());
    }

    @Test
    void whereNoProjectIsChosenTheUserIsAskedToChooseOne() throws IOException, CoreException {
        Ui.page().closeAllEditors(false);
        try (TestProject other = new TestProject()) {
            server.toggle();
            assertTrue(server.says().contains("select it in the Project Explorer"), server.says());
            assertFalse(Serving.get().isOn());
        }
    }
}
