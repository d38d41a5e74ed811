// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.uri.MacAddress;

/** Which devices are told together, and how their difference reads then. */
class DifferenceGroupsTest {

    private static MacAddress mac(int number) {
        return new MacAddress(0x7C2F80ABC000L + number);
    }

    private static Device device(int number) {
        return Comparisons.device(mac(number).toString(), null);
    }

    private static Difference difference(String url, String... values) {
        List<ParameterChange> parameters = new ArrayList<>();
        for (String each : values) {
            parameters.add(new ParameterChange("P" + parameters.size(), Optional.empty(),
                    Optional.of(new Setting(Setting.Kind.TEXT, each, "f", url)), false, false));
        }
        return new Difference(
                List.of(new FileChange(Optional.empty(), Optional.of(new Visit("f", url, Access.OPEN)))),
                Optional.empty(), List.of(), parameters, List.of());
    }

    private static String url(DifferenceGroup group) {
        return group.difference().files().getFirst().after().orElseThrow().url();
    }

    @Test
    void theAddressOfTheDeviceDoesNotTellDevicesApart() {
        DifferenceGroups groups = new DifferenceGroups(8);
        for (int number = 1; number <= 3; number++) {
            groups.add(device(number), difference("https://x/7c2f80abc00" + number + ".xml"));
        }
        groups.add(device(4), difference("https://x/7C2F80ABC004.xml"));
        groups.add(device(5), difference("https://x/7C:2F:80:AB:C0:05.xml"));
        List<DifferenceGroup> all = groups.groups();
        assertEquals(List.of("https://x/%MACD.xml", "https://x/7C2F80ABC004.xml", "https://x/7C:2F:80:AB:C0:05.xml"),
                all.stream().map(DifferenceGroupsTest::url).toList(), "one alone reads as it is");
        assertEquals(List.of(mac(1), mac(2), mac(3)), all.getFirst().devices());
    }

    @Test
    void theModelOfTheDeviceDoesNotTellDevicesApart() {
        DifferenceGroups groups = new DifferenceGroups(8);
        for (String each : List.of("Maxwell3", "Maxwell4")) {
            Device device = new Device(mac(each.charAt(7)), Optional.of(each), Optional.empty(), Optional.empty(),
                    Variables.none());
            groups.add(device, difference("https://x/" + DeviceModel.find(each).orElseThrow().dvid() + "/fw.bin"));
        }
        assertEquals(List.of("https://x/%DVID/fw.bin"),
                groups.groups().stream().map(DifferenceGroupsTest::url).toList());
    }

    @Test
    void ofManyValuesThoseOfTheFirstStandForAll() {
        DifferenceGroups few = new DifferenceGroups(3);
        DifferenceGroups many = new DifferenceGroups(2);
        for (int number = 1; number <= 6; number++) {
            Difference one = difference("u", "same", "room " + number % 3);
            few.add(device(number), one);
            many.add(device(number), one);
        }
        assertEquals(3, few.groups().size());
        assertEquals(List.of(mac(1), mac(4)), few.groups().getFirst().devices());
        assertEquals(Set.of(), few.groups().getFirst().varying());
        assertEquals(1, many.groups().size());
        assertEquals(Set.of("P1"), many.groups().getFirst().varying());
        assertEquals(Set.of(1, 2, 3, 4, 5, 6).size(), many.groups().getFirst().devices().size());
        assertEquals("room 1",
                many.groups().getFirst().difference().parameters().getLast().after().orElseThrow().text());
    }

    @Test
    void otherChangesAreOtherGroupsHoweverMany() {
        DifferenceGroups groups = new DifferenceGroups(1);
        for (int number = 0; number < 5; number++) {
            groups.add(device(number), difference("https://x/" + number));
        }
        assertEquals(5, groups.groups().size());
    }

    @Test
    void aChangeCountsOnceForHoweverManyDevices() {
        DifferenceGroups groups = new DifferenceGroups(8);
        groups.add(device(1), difference("https://x/7c2f80abc001.xml", "a"));
        groups.add(device(2), difference("https://x/7c2f80abc002.xml", "b", "c"));
        ChangeCounts counts = ChangeCounts.of(groups.groups());
        assertEquals(2, counts.parameters().get(ChangeKind.ADDED));
        assertEquals(1, counts.files().get(ChangeKind.ADDED));
        assertTrue(counts.orders() == 0 && counts.ends() == 0 && counts.credentials() == 0);
    }
}
