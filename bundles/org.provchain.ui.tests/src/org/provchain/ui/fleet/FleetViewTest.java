// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The devices of a project, shown and played. */
@ExtendWith(NoErrorLogged.class)
class FleetViewTest {

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
    void theDevicesAreShownAsTheTableHasThem() {
        assertEquals(List.of("mac", "model", "name", "Outcome", "Findings"),
                Arrays.stream(fleet.table().getColumns()).map(TableColumn::getText).toList());
        assertEquals(List.of("7C2F80000003", "7C2F80000001", "7C2F80000002"), fleet.column(0));
        assertEquals(List.of("Desk 10", "Desk 9", "\u00dcber"), fleet.column(2));
        assertEquals(List.of("", "", "1"), fleet.column(4));
        assertTrue(fleet.summary().contains("1 with findings"), fleet.summary());
        fleet.click(2, 0);
        assertTrue(fleet.note().contains("Maxwell7"), fleet.note());
    }

    @Test
    void sortingAndFilteringChangeWhatIsShownAndNotTheFile() {
        fleet.sort(2);
        Ui.until("it is sorted", () -> fleet.column(2).equals(List.of("Desk 9", "Desk 10", "\u00dcber")));
        fleet.sort(2);
        Ui.until("it is sorted down", () -> fleet.column(2).equals(List.of("\u00dcber", "Desk 10", "Desk 9")));
        Widgets.first(fleet.all(), Text.class).setText("desk");
        Ui.until("it is filtered", () -> fleet.column(2).equals(List.of("Desk 10", "Desk 9")));
        assertTrue(fleet.summary().startsWith("2 of 3 devices"), fleet.summary());
        fleet.edit(1, 2, "Room");
        fleet.waitForFile(OpenFleet.PHONES.replace("Desk 9", "Room"));
        Widgets.first(fleet.all(), Text.class).setText("");
        fleet.sort(2);
        Ui.until("it is as in the file", () -> fleet.column(2).equals(List.of("Desk 10", "Room", "\u00dcber")));
    }

    @Test
    void everyDeviceIsPlayedAndOneIsShownWhenItIsOpened() {
        Widgets.press(Widgets.button(fleet.all(), "Play All"));
        Ui.until("all are played", () -> fleet.summary().contains("3 complete"));
        assertEquals(List.of("complete", "complete", "complete"), fleet.column(3));
        assertNotNull(fleet.table().getItem(0).getImage(3));
        fleet.click(1, 0);
        Event opened = new Event();
        opened.item = fleet.table().getItem(1);
        fleet.table().notifyListeners(SWT.DefaultSelection, opened);
        Ui.until("it is played", () -> StudioPlugin.playback().trace().isPresent());
        assertEquals("7C:2F:80:00:00:01", StudioPlugin.playback().trace().orElseThrow().device().mac().toString());
        fleet.activate();
        fleet.edit(0, 2, "Hall");
        Ui.until("the changed one is not played any more",
                () -> fleet.column(3).equals(List.of("", "complete", "complete")));
    }

    @Test
    void aTableThatAnotherProgramChangesIsReadAgain() throws IOException, CoreException {
        fleet.project().writeOutside("phones.csv", "mac,name\n7C2F80000009,New\n");
        fleet.waitFor(1);
        assertEquals(List.of("New"), fleet.column(1));
        assertEquals("phones.csv was changed by another program and read again.", fleet.note());
    }

    @Test
    void devicesOfTextsAreASourceOfTheirOwnThatIsReadOnly() throws CoreException {
        fleet.project().write("lab.chain", "device 7C:2F:80:00:00:44 model Maxwell3 { name = \"Lab\" }\n");
        Combo source = Widgets.first(fleet.all(), Combo.class);
        Ui.until("both are offered", () -> source.getItemCount() == 2);
        source.select(1);
        source.notifyListeners(SWT.Selection, new Event());
        fleet.waitFor(1);
        assertEquals("7C:2F:80:00:00:44", fleet.table().getItem(0).getText(0));
        assertEquals("Lab", fleet.table().getItem(0).getText(3));
        fleet.click(0, 3);
        Event key = new Event();
        key.keyCode = SWT.F2;
        fleet.table().notifyListeners(SWT.KeyDown, key);
        assertTrue(!Widgets.first(fleet.table(), Text.class).isVisible());
    }

    @Test
    void aTableThatCannotBeReadSaysWhy() throws CoreException {
        fleet.project().write("phones.csv", "name;room\nA;B\n");
        Ui.until("the fault is shown", () -> Widgets.readAll(fleet.all()).contains("the header has no column mac"));
        assertTrue(!fleet.table().isVisible());
        fleet.phones().delete(true, null);
        Ui.until("it is missed", () -> Widgets.readAll(fleet.all()).contains("phones.csv cannot be read"));
        fleet.project().write("site.chain", Chains.SITE.replace("devices from \"phones.csv\"", ""));
        Ui.until("there are none", () -> Widgets.readAll(fleet.all()).contains("The project has no devices"));
    }
}
