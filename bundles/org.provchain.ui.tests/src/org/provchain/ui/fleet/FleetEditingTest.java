// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.Ui;

/** The devices of a project, changed: what stands in the file is what was typed, and comes back. */
@ExtendWith(NoErrorLogged.class)
class FleetEditingTest {

    private OpenFleet fleet;

    @BeforeEach
    void open() throws IOException, CoreException {
        fleet = new OpenFleet();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        fleet.close();
    }

    @Test
    void aCellIsWrittenIntoItsPlaceAndTakenBack() throws CoreException {
        fleet.edit(0, 2, "Hall; 1");
        String after = OpenFleet.PHONES.replace("Desk 10", "Hall; 1");
        fleet.waitForFile(after);
        assertEquals("Hall; 1", fleet.table().getItem(0).getText(2));
        assertTrue(fleet.phones().getHistory(null).length > 0);
        fleet.run(ActionFactory.UNDO);
        fleet.waitForFile(OpenFleet.PHONES);
        assertEquals("Desk 10", fleet.table().getItem(0).getText(2));
        fleet.run(ActionFactory.REDO);
        fleet.waitForFile(after);
    }

    @Test
    void whatIsNoValueIsRefused() {
        fleet.edit(1, 0, "7C2F");
        Ui.until("it is refused", () -> fleet.note().contains("is no MAC address"));
        assertEquals("7C2F80000001", fleet.table().getItem(1).getText(0));
        assertEquals(OpenFleet.PHONES, fleet.written());
    }

    @Test
    void aFindingGoesAwayWhenItsCellIsMended() {
        fleet.edit(2, 1, "Maxwell4");
        Ui.until("the device is checked again", () -> fleet.column(4).equals(List.of("", "", "")));
        assertEquals(OpenFleet.PHONES.replace("Maxwell7", "Maxwell4"), fleet.written());
    }

    @Test
    void cellsOfASpreadsheetArePastedAsOneStep() {
        fleet.click(1, 0);
        fleet.paste("7C2F80000011\tMaxwell3\tA\r\n7C2F80000012\tMaxwell3\tB\r\n7C2F80000013\tMaxwell3\tC\r\n");
        fleet.waitForFile("\uFEFFmac;model;name\r\n7C2F80000003;Maxwell3;\"Desk 10\"\r\n\r\n7C2F80000011;Maxwell3;A\r\n"
                + "7C2F80000012;Maxwell3;B\r\n7C2F80000013;Maxwell3;C\r\n");
        fleet.waitFor(4);
        fleet.run(ActionFactory.UNDO);
        fleet.waitForFile(OpenFleet.PHONES);
        fleet.waitFor(3);
        fleet.click(0, 0);
        fleet.paste("name\tmac\nX\tnone\n");
        Ui.until("it is refused", () -> fleet.note().contains("\"none\" is no MAC address"));
        assertEquals(OpenFleet.PHONES, fleet.written());
    }

    @Test
    void devicesAreRemovedAndComeBack() {
        fleet.click(1, 0);
        fleet.run(ActionFactory.DELETE);
        fleet.waitForFile(OpenFleet.PHONES.replace("7C2F80000001;Maxwell3;Desk 9\r\n", ""));
        fleet.waitFor(2);
        fleet.run(ActionFactory.UNDO);
        fleet.waitForFile(OpenFleet.PHONES);
        fleet.waitFor(3);
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsNotOverwritten() throws IOException {
        String theirs = "mac;model;name\n7C2F80000009;Maxwell3;Theirs\n";
        Files.writeString(fleet.project().path("phones.csv"), theirs);
        fleet.edit(0, 2, "Mine");
        fleet.waitFor(1);
        assertEquals(List.of("Theirs"), fleet.column(2));
        assertTrue(fleet.note().contains("your change was not written"), fleet.note());
        assertEquals(theirs, fleet.written());
    }
}
