// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** Thousands of devices: only those are made that can be seen, and the window goes on. */
@ExtendWith(NoErrorLogged.class)
class ManyDevicesTest {

    private OpenFleet fleet;

    @BeforeEach
    void open() throws IOException, CoreException {
        fleet = new OpenFleet();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        fleet.close();
    }

    private static String many() {
        return many(20_000);
    }

    private static String many(int count) {
        StringBuilder many = new StringBuilder("mac;model;name\n");
        for (int i = 0; i < count; i++) {
            many.append(String.format("7C2F80%06X;Maxwell3;Desk %d\n", i, i));
        }
        return many.toString();
    }

    private long made() {
        return IntStream.range(0, fleet.table().getItemCount())
                .filter(row -> fleet.table().getItem(row).getData() != null).count();
    }

    @Test
    void ofManyDevicesOnlyThoseAreMadeThatCanBeSeen() throws CoreException {
        fleet.project().write("phones.csv", many());
        Ui.until("all are there",
                () -> fleet.table().getItemCount() == 20_000 && fleet.summary().startsWith("20,000 devices"));
        assertTrue(made() < 200, made() + " were made");
        Widgets.press(Widgets.button(fleet.all(), "Play All"));
        Ui.until("all are played", () -> fleet.summary().contains("20,000 complete"));
        fleet.sort(2);
        Ui.until("it is sorted", () -> fleet.table().getSortColumn() != null);
        Widgets.first(fleet.all(), Text.class).setText("Desk 1999");
        Ui.until("few are found", () -> fleet.table().getItemCount() == 11 && fleet.column(2).contains("Desk 19999"));
        Widgets.first(fleet.all(), Text.class).setText("");
        Ui.until("all are there again", () -> fleet.table().getItemCount() == 20_000);
        fleet.run(ActionFactory.SELECT_ALL);
        assertEquals(20_000, fleet.table().getSelectionCount());
        assertTrue(made() < 400, made() + " were made");
    }

    @Test
    void aHundredThousandDevicesDoNotStopTheWindow() throws CoreException {
        fleet.project().write("phones.csv", many(100_000));
        Ui.patiently("all are there",
                () -> fleet.table().getItemCount() == 100_000 && fleet.summary().startsWith("100,000 devices"));
        assertTrue((fleet.table().getStyle() & SWT.VIRTUAL) != 0, "rows are made when they come into sight");
        assertTrue(made() < 200, made() + " were made");
        Widgets.press(Widgets.button(fleet.all(), "Play All"));
        int turns = Ui.patiently("all are played", () -> fleet.summary().contains("100,000 complete"));
        assertTrue(turns >= 10, "the window went on only " + turns + " times while they were played");
        fleet.table().setTopIndex(99_990);
        Ui.settle();
        assertEquals("Desk 99999", fleet.table().getItem(99_999).getText(2));
        assertEquals("complete", fleet.table().getItem(99_999).getText(3));
        fleet.sort(2);
        fleet.sort(2);
        Ui.patiently("it is sorted down", () -> fleet.table().getItem(0).getText(2).equals("Desk 99999"));
        Widgets.first(fleet.all(), Text.class).setText("Desk 9999");
        Ui.patiently("few are found", () -> fleet.table().getItemCount() == 11);
        fleet.click(0, 0);
        fleet.edit(0, 2, "Hall");
        Ui.patiently("it is written", () -> fleet.written().contains("7C2F8001869F;Maxwell3;Hall\n"));
        assertTrue(made() < 400, made() + " were made");
    }

    @Test
    void playingCanBeStopped() throws CoreException {
        fleet.project().write("phones.csv", many());
        Ui.until("all are there", () -> fleet.summary().startsWith("20,000 devices"));
        Widgets.press(Widgets.button(fleet.all(), "Play All"));
        Arrays.stream(Job.getJobManager().find(null)).filter(each -> each.getName().startsWith("Playing the devices"))
                .forEach(Job::cancel);
        Ui.until("it can be played again", () -> Widgets.all(fleet.all(), Button.class).stream()
                .anyMatch(each -> each.getText().equals("Play All")));
    }
}
