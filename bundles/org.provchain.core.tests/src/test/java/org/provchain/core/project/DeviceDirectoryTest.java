// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.chain.Chains;
import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacAddress;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.DeviceTable;

/** The devices of a project, from its texts and its tables. */
class DeviceDirectoryTest {

    private static final String TABLE = "mac,model,room\n7C2F80000003,Maxwell3,12\nnone,Maxwell3,13\n"
            + "7C2F80000004,Maxwell4,14\n";

    @TempDir
    private Path folder;

    private DeviceTable table(String name, String rows) throws IOException {
        return Projects.table(Files.writeString(folder.resolve(name), rows).toString());
    }

    private static List<String> macs(DeviceDirectory devices) {
        List<String> found = new ArrayList<>();
        devices.iterator().forEachRemaining(each -> found.add(each.mac().toString()));
        return found;
    }

    @Test
    void firstThoseOfTheTextsThenTheRowsOfEachTable() throws IOException {
        Project project = Projects.of(table("a.csv", TABLE), Projects.device("7C2F80000001", null),
                Projects.table(folder.resolve("missing.csv").toString()), Projects.device("nonsense", null),
                Projects.device("7C2F80000002", null), table("b.csv", "mac\n7C2F80000005\n"),
                table("c.csv", "colour\nred\n"));
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            assertEquals(List.of("7C:2F:80:00:00:01", "7C:2F:80:00:00:02", "7C:2F:80:00:00:03", "7C:2F:80:00:00:04",
                    "7C:2F:80:00:00:05"), macs(devices));
            assertEquals(macs(devices), macs(devices));
            assertEquals(5, devices.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a\0.csv", "\0" })
    void aTableOfAPathThatNoFileCanHaveIsOneThatIsNotThere(String path) throws IOException {
        try (DeviceDirectory devices = new DeviceDirectory(Projects.of(Projects.table(path)))) {
            assertEquals(0, devices.count());
        }
    }

    @Test
    void aDeviceIsFoundByItsAddress() throws IOException {
        Project project = Projects.of(table("a.csv", TABLE), Projects.device("7C2F80000003", "Maxwell2"));
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            assertEquals(Optional.of("Maxwell2"), devices.find(mac("7c:2f:80:00:00:03")).flatMap(Device::model));
            assertEquals(Optional.of("14"), devices.find(mac("7C2F80000004")).flatMap(each -> each.variable("room")));
            assertEquals(Optional.empty(), devices.find(mac("7C2F80000009")));
        }
    }

    @Test
    void anUnfinishedReadingIsClosedWithTheDirectory() throws IOException {
        DeviceDirectory devices = new DeviceDirectory(Projects.of(table("a.csv", TABLE)));
        Iterator<Device> begun = devices.iterator();
        begun.next();
        devices.close();
        assertThrows(RuntimeException.class, () -> begun.forEachRemaining(each -> {}));
    }

    @Test
    void withoutDevicesThereIsNone() {
        try (DeviceDirectory devices = new DeviceDirectory(Projects.of())) {
            assertEquals(0, devices.count());
            assertFalse(devices.iterator().hasNext());
            assertThrows(NoSuchElementException.class, () -> devices.iterator().next());
        }
    }

    private static MacAddress mac(String text) {
        return MacAddress.parse(text).orElseThrow();
    }

    @Test
    void aDeclaredDeviceKnowsAllThatTheTextSays() {
        DeviceDeclaration declared = Projects.device("7C2F80000001", "Maxwell3",
                Projects.variable("name", Chains.text("Ann")), Projects.variable("extension", Chains.number("12")),
                Projects.variable("greeting", Chains.text("I am ${name}")),
                Projects.variable("pin", Chains.secret("pins.1")), Projects.variable("unfinished", null));
        declared.setFirmware("2.22.4");
        declared.setMacId("7C2F80000001-ABCD");
        Device device = DeclaredDevices.device(declared).orElseThrow();
        assertEquals(List.of("Maxwell3", "2.22.4", "7C2F80000001-ABCD", "Ann", "12", "I am ${name}", "secret pins.1"),
                List.of("model", "firmware", "macid", "name", "extension", "greeting", "pin").stream()
                        .map(name -> device.variable(name).orElseThrow()).toList());
        assertEquals(Optional.empty(), device.variable("unfinished"));
    }

    @Test
    void aMacIdThatIsASecretIsKnownByItsNameOnly() {
        DeviceDeclaration declared = Projects.device("7C2F80000001", null);
        declared.setMacIdSecret("ids.1");
        Device device = DeclaredDevices.device(declared).orElseThrow();
        assertEquals(Optional.of("secret ids.1"), device.macId());
        assertEquals(Optional.of("ids.1"), device.secret(Device.MAC_ID));
    }

    @Test
    void aVariableThatIsASecretIsKnownByItsNameOnly() {
        DeviceDeclaration declared = Projects.device("7C2F80000001", "Maxwell3",
                Projects.variable("name", Chains.text("secret agent")), Projects.variable("pin", Chains.secret("old")),
                Projects.variable("pin", Chains.secret("pins.1")), Projects.variable("model", Chains.secret("m")),
                Projects.variable("macid", Chains.secret("m")));
        Device device = DeclaredDevices.device(declared).orElseThrow();
        assertEquals(Optional.of("pins.1"), device.secret("pin"));
        for (String each : List.of("name", "model", "macid", "other")) {
            assertEquals(Optional.empty(), device.secret(each), each);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "7C2F8000000", "7C:2F:80:00:00:0G" })
    void withoutAnAddressItIsNoDevice(String mac) {
        assertEquals(Optional.empty(), DeclaredDevices.device(Projects.device(mac, null)));
    }

    @ParameterizedTest
    @CsvSource({ "a.csv, a.csv", "t/a.csv, t/a.csv", "../a.csv, ../a.csv", ", ''" })
    void theTableLiesBesideItsText(String path, String expected) {
        DeviceTable table = Projects.table(path);
        assertEquals(Path.of(expected), TablePaths.of(table), "without a file");
        Projects.lie(Projects.text(table), URI.createFileURI(folder.resolve("x/a b.chain").toString()));
        assertEquals(folder.resolve("x").resolve(expected), TablePaths.of(table));
    }

    @Test
    void anAbsolutePathOfATableStaysAsItIs() {
        Path absolute = folder.resolve("a.csv").toAbsolutePath();
        DeviceTable table = Projects.table(absolute.toString());
        Projects.lie(Projects.text(table), URI.createFileURI(folder.resolve("x/a.chain").toString()));
        assertEquals(absolute, TablePaths.of(table));
    }
}
