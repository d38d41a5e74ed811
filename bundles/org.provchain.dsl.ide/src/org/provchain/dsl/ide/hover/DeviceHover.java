// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.hover;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.uri.MacAddress;

/** What the inventory says of a device or a variable. */
final class DeviceHover {

    private static final int SHOWN = 3;
    private static final int COUNTED = 10_000;
    private static final String MAC_ID = "macid";

    private final Project project;

    DeviceHover(Project project) {
        this.project = project;
    }

    /** A device by its MAC address, in any notation. */
    String device(String mac) {
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            Optional<Device> device = MacAddress.parse(mac == null ? "" : mac).flatMap(devices::find);
            return device.map(each -> "**" + each.mac() + "** " + each.model().orElse(Messages.DeviceHover_no_model)
                    + each.firmware().map(version -> ", " + Messages.bind(Messages.DeviceHover_firmware, version))
                            .orElse(""))
                    .orElse(Messages.DeviceHover_unknown);
        }
    }

    /** The values of a variable on the first devices; the MAC-ID, a password, is not shown. */
    String variable(String name) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.DeviceHover_variable, "**" + name + "**"));
        int all = 0;
        int without = 0;
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            for (Iterator<Device> each = devices.iterator(); each.hasNext() && all < COUNTED; all++) {
                Device device = each.next();
                Optional<String> value = device.variable(name);
                if (value.isEmpty()) {
                    without++;
                } else if (lines.size() <= SHOWN) {
                    lines.add("- " + device.mac() + ": "
                            + (name.equals(MAC_ID) ? Messages.DeviceHover_not_shown : "`" + value.get() + "`"));
                }
            }
        }
        if (all == 0) {
            lines.add("- " + Messages.DeviceHover_no_devices);
        } else if (without > 0) {
            lines.add("- " + Messages.bind(all == COUNTED ? Messages.DeviceHover_without_of_first
                    : Messages.DeviceHover_without, without, all));
        }
        return String.join("\n", lines);
    }
}
