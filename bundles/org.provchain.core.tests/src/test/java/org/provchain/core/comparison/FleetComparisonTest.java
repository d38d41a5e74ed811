// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.provchain.core.chain.Chains;
import org.provchain.core.inventory.Device;
import org.provchain.core.progress.Progress;
import org.provchain.core.secrets.SecretSource;
import org.provchain.model.FileKind;
import org.provchain.model.ProvisioningFile;

/** Many devices, played some at a time, in the order in which they come. */
class FleetComparisonTest {

    private static Chains chain(String value) {
        Chains chain = Chains.oneOne();
        ProvisioningFile own = chain.file(FileKind.FILE, "own", "%MACD.xml", Chains.set("P", value));
        own.setPerDevice(true);
        return chain;
    }

    @Test
    void theFirstDeviceStandsFirstHoweverManyArePlayed() {
        List<Device> devices = IntStream.range(0, 2000).mapToObj(each -> Comparisons
                .device("7C2F80%06X".formatted(each), null)).toList();
        DifferenceGroups groups = new DifferenceGroups(8);
        DeviceComparison comparison = Comparisons.of(Comparisons.side(chain("1"), 1, true),
                Comparisons.side(chain("2"), 1, true), SecretSource.NONE);
        DeviceCounts counts = new FleetComparison(comparison, groups, Progress.NONE)
                .of(devices.stream().map(each -> new DevicePair(each, each)).iterator());
        assertEquals(new DeviceCounts(2000, 0), counts);
        assertEquals(devices.stream().map(Device::mac).toList(), groups.groups().getFirst().devices());
        assertEquals(1, groups.groups().size());
    }

    @Test
    void whoseDifferenceIsNoneIsCountedOnly() {
        DifferenceGroups groups = new DifferenceGroups(8);
        DeviceComparison comparison = Comparisons.of(Comparisons.side(chain("1"), 1, true),
                Comparisons.side(chain("1"), 1, true), SecretSource.NONE);
        Device device = Comparisons.device();
        assertEquals(new DeviceCounts(1, 1), new FleetComparison(comparison, groups, Progress.NONE)
                .of(List.of(new DevicePair(device, device)).iterator()));
        assertEquals(List.of(), groups.groups());
    }
}
