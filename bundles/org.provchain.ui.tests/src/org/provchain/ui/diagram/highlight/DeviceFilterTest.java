// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.diagram.figures.NodeFigure.Emphasis;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The diagram for a device, or for a model: what those do not fetch steps back. */
@ExtendWith(NoErrorLogged.class)
class DeviceFilterTest {

    /** The general file sends each phone to a file with its own address. */
    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    redirect to "https://prov.example.org/%MACD.xml"
                }

                file desk "7c2f80123456.xml" {
                    redirect to last
                }

                file door "7c2f80123457.xml" {
                    redirect to last
                }

                file last "last.xml" {
                }

                file spare "spare.xml" {
                    redirect to last
                }
            }

            devices from "phones.csv"
            """;
    private static final String PHONES = """
            mac;model;name
            7C2F80123456;Maxwell3;Desk
            7C2F80123457;MaxwellC;Door
            7C2F80123458;MaxwellC;Hall
            """;

    private static OpenDiagram open(String phones) throws Exception {
        return open(phones, CHAIN);
    }

    private static OpenDiagram open(String phones, String chain) throws Exception {
        TestProject project = new TestProject();
        project.write("phones.csv", phones);
        return new OpenDiagram(new OpenText(project, chain));
    }

    private static List<String> offered(DeviceChooser chooser, String words) {
        Table table = Widgets.first(chooser.getShell(), Table.class);
        Text field = Widgets.first(chooser.getShell(), Text.class);
        Ui.until("all are offered", () -> table.getItemCount() > 0);
        if (!words.isEmpty()) {
            String before = texts(table).toString();
            field.setText(words);
            Ui.until("others are offered", () -> !texts(table).toString().equals(before));
        }
        return texts(table);
    }

    private static List<String> texts(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    private static void choose(OpenDiagram open, String label) {
        DeviceChooser chooser = open.page().devices().open();
        int at = offered(chooser, "").indexOf(label);
        Table table = Widgets.first(chooser.getShell(), Table.class);
        table.select(at);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.until("it is played", open.page()::isDrawn);
        Ui.settle();
    }

    private static List<String> pale(OpenDiagram open) {
        return open.titles().stream().filter(each -> open.node(each).nodeFigure().emphasis() == Emphasis.DIMMED)
                .toList();
    }

    private static List<String> paleLinks(OpenDiagram open) {
        return open.links().stream().filter(each -> open.link(each).linkFigure().isDimmed()).toList();
    }

    @Test
    void whatADeviceDoesNotFetchStepsBack() throws Exception {
        try (OpenDiagram open = open(PHONES)) {
            choose(open, "7C:2F:80:12:34:56 Desk");
            assertEquals(List.of("door", "spare"), pale(open));
            assertEquals(
                    List.of("general -> door: 1 redirect", "door -> last: 1 redirect", "spare -> last: 1 redirect"),
                    paleLinks(open));
            assertFalse(open.node("desk").nodeFigure().isPale(), "the device fetches it");
            choose(open, "All devices");
            assertFalse(open.node("door").nodeFigure().isPale(), "the link of all devices leads there");
            assertTrue(open.node("spare").nodeFigure().isPale(), "no link leads there");
            assertEquals(List.of(), pale(open));
            assertEquals(List.of(), paleLinks(open));
        }
    }

    @Test
    void whereADeviceGetsWithoutALinkDoesNotFade() throws Exception {
        String moved = CHAIN.replace("redirect to \"https://prov.example.org/%MACD.xml\"",
                "System.Provision.ProvisioningServer = \"https://prov.example.org/${name}.xml\"")
                .replace("7c2f80123456",
                        "Desk");
        try (OpenDiagram open = open(PHONES, moved)) {
            assertTrue(open.node("desk").nodeFigure().isPale(), "no link leads there");
            choose(open, "7C:2F:80:12:34:56 Desk");
            assertFalse(open.node("desk").nodeFigure().isPale(), "but the device fetches it");
            assertEquals(List.of("door", "spare"), pale(open));
        }
    }

    @Test
    void ofAModelItIsWhatAnyOfItsDevicesFetches() throws Exception {
        try (OpenDiagram open = open(PHONES)) {
            choose(open, "Model MaxwellC");
            assertEquals(List.of("desk", "spare"), pale(open));
            assertTrue(Widgets.all(Ui.control(open.text().editor()), Button.class).stream()
                    .anyMatch(each -> each.getText().equals("Model MaxwellC")), "the button says so");
        }
    }

    @Test
    void itStaysWhileTheTextChanges() throws Exception {
        try (OpenDiagram open = open(PHONES)) {
            choose(open, "7C:2F:80:12:34:56 Desk");
            open.text().replace("redirect to last", "redirect to spare");
            open.drawn();
            Ui.until("it is played again", () -> pale(open).equals(List.of("door")));
            open.text().replace("devices from \"phones.csv\"", "");
            open.drawn();
            Ui.until("it is said that there is no such device",
                    () -> open.page().message().startsWith("7C:2F:80:12:34:56 Desk: no device is played."));
        }
    }

    @Test
    void devicesAreFoundByTheirNameTheirModelAndAPartOfTheirAddress() throws Exception {
        try (OpenDiagram open = open(PHONES)) {
            DeviceChooser chooser = open.page().devices().open();
            assertEquals(List.of("All devices", "Model Maxwell3", "Model MaxwellC", "7C:2F:80:12:34:56 Desk",
                    "7C:2F:80:12:34:57 Door", "7C:2F:80:12:34:58 Hall"), offered(chooser, ""));
            assertEquals(List.of("7C:2F:80:12:34:57 Door"), offered(chooser, "door"));
            assertEquals(List.of("7C:2F:80:12:34:58 Hall"), offered(chooser, "12-34-58"));
            assertEquals(List.of("Model Maxwell3", "7C:2F:80:12:34:56 Desk"), offered(chooser, "well3"));
            assertEquals(List.of("7C:2F:80:12:34:58 Hall"), offered(chooser, "maxwellc hall"));
            chooser.close();
        }
    }

    @Test
    void ofVeryManyTheFirstAreOffered() throws Exception {
        StringBuilder phones = new StringBuilder("mac;model;name\n");
        for (int number = 0; number < 300; number++) {
            phones.append(String.format("7C2F8012%04X;Maxwell3;Phone %d%n", number, number));
        }
        try (OpenDiagram open = open(phones.toString())) {
            DeviceChooser chooser = open.page().devices().open();
            assertEquals(202, offered(chooser, "").size());
            assertTrue(Widgets.readAll(chooser.getShell()).contains("The first 200 devices; type more to find others."),
                    Widgets.readAll(chooser.getShell()));
            assertEquals(List.of("7C:2F:80:12:01:2B Phone 299"), offered(chooser, "phone 299"));
            chooser.close();
        }
    }
}
