// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.simulation.DeviceReach;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.uri.MacAddress;
import org.provchain.model.BootMethod;

/** Which files the contacts of devices fetch, taken together. */
class DeviceReachTest {

    /** The first URL is a directory: a phone looks for its own file in it where there is no general one. */
    private static final PreparedChain OWN = Texts.chain("one", """
            file one "7c2f80000001.xml" { redirect to more }
            file two "7c2f80000002.xml" { System.Provision.ProvisioningServer = "https://prov.example/later.xml" }
            file more "more.xml" { redirect to "missing.xml" }
            file later "later.xml" { X = 1 }
            file never "never.xml" { X = 1 }
            """);

    private static Device device(int number) {
        return new Device(MacAddress.parse("7C2F8000000" + number).orElseThrow(), Optional.empty(), Optional.empty(),
                Optional.empty(), Variables.none());
    }

    private static DeviceReach reach(int most, Integer... numbers) {
        return DeviceReach.of(new Simulator(OWN, SimulationOptions.defaults()),
                new Start(BootMethod.DHCP66, Texts.BASE, 4),
                List.of(numbers).stream().map(DeviceReachTest::device).toList().iterator(), most, () -> false);
    }

    @Test
    void whatADeviceFetchesNowAndInLaterContacts() {
        assertEquals(Set.of("one", "more"), reach(9, 1).files());
        assertEquals(Set.of("two", "later"), reach(9, 2).files());
        assertEquals(Set.of(), reach(9, 3).files());
    }

    @Test
    void ofSeveralItIsTheUnion() {
        DeviceReach both = reach(9, 1, 2);
        assertEquals(Set.of("one", "more", "two", "later"), both.files());
        assertEquals(2, both.devices());
        assertTrue(both.complete());
    }

    @Test
    void ofVeryManyTheRestIsLeftOutAndThatIsSaid() {
        DeviceReach first = reach(1, 1, 2);
        assertEquals(Set.of("one", "more"), first.files());
        assertFalse(first.complete());
    }

    @Test
    void itCanBeCancelled() {
        List<Device> left = new ArrayList<>(List.of(device(1), device(2)));
        assertThrows(CancellationException.class,
                () -> DeviceReach.of(new Simulator(OWN, SimulationOptions.defaults()),
                        new Start(BootMethod.DHCP66, Texts.BASE, 1), left.iterator(), 9, () -> true));
    }
}
