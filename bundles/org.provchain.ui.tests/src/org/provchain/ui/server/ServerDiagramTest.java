// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.diagram.figures.LivePhones;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.OpenServer;
import org.provchain.ui.fixture.Ui;

/** The diagram lights up the files that phones fetch. */
@ExtendWith(NoErrorLogged.class)
class ServerDiagramTest {

    private static final String PHONE = "7C:2F:80:12:34:56";

    private OpenDiagram diagram;
    private OpenServer server;

    @BeforeEach
    void open() throws IOException, CoreException {
        diagram = new OpenDiagram(Chains.TWO_FILES + "device 7C:2F:80:00:00:02 model Maxwell3\n");
        server = new OpenServer();
        Ui.page().activate(diagram.text().editor());
        server.start();
    }

    @AfterEach
    void close() throws IOException, CoreException {
        server.close();
        diagram.close();
    }

    private LivePhones live(String file) {
        return diagram.node(file).nodeFigure().live();
    }

    @Test
    void theFileThatWasJustFetchedIsLitAndTheLightGoesOut() throws IOException {
        server.get("/provisioning.xml");
        Ui.until("general is lit", () -> live("general").light() > 0);
        assertEquals("127.0.0.1", live("general").text());
        assertEquals(LivePhones.NONE, live("device"));
        server.get("/7c2f80123456.xml");
        Ui.until("device is lit", () -> live("device").light() > 0);
        assertEquals(PHONE, live("device").text());
        assertFalse(live("device").refused());
        assertEquals(LivePhones.NONE, live("general"), "the phone has gone on");
        Ui.until("the light is out", () -> live("device").light() == 0);
        assertEquals(PHONE, live("device").text(), "where the phone is stays");
        server.stop();
        assertEquals(LivePhones.NONE, live("device"));
    }

    @Test
    void whatWasRefusedIsRed() throws IOException {
        server.get("/7c2f80999999.xml");
        Ui.until("device is lit", () -> live("device").light() > 0);
        assertTrue(live("device").refused());
        assertTrue(live("device").text().endsWith(" \u2192 404"), live("device").text());
        server.get("/7c2f80123456.xml");
        Ui.until("another phone got it", () -> live("device").text().equals("2 phones"));
        assertFalse(live("device").refused());
    }

    @Test
    void severalPhonesAtAFileAreCounted() throws IOException {
        server.get("/provisioning.xml", "User-Agent", "Maxwell 3 " + PHONE);
        server.get("/provisioning.xml", "User-Agent", "Maxwell 3 7C2F80000002");
        Ui.until("both are there", () -> live("general").text().equals("2 phones"));
    }

    @Test
    void theDiagramOfAnotherChainStaysDark() throws IOException, CoreException {
        try (OpenDiagram other = new OpenDiagram(Chains.TWO_FILES)) {
            server.get("/provisioning.xml");
            server.row("/provisioning.xml");
            Ui.settle();
            assertEquals(LivePhones.NONE, other.node("general").nodeFigure().live());
        }
    }
}
