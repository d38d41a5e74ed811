// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.util.Map;
import java.util.Optional;

import org.provchain.cli.console.CommandFailure;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.uri.MacAddress;
import picocli.CommandLine.Option;

/** Which device is simulated: one of the inventory by its MAC, or one that is described. */
public final class DeviceOptions {

    @Option(names = "--mac", paramLabel = "MAC", required = true, description = "The MAC address, in any notation.")
    private String mac;

    @Option(names = "--model", paramLabel = "MODEL",
            description = "The model, where the inventory has another or none.")
    private String model;

    @Option(names = "--firmware", paramLabel = "VERSION",
            description = "The installed firmware, where the inventory has another or none.")
    private String firmware;

    @Option(names = "--var", paramLabel = "NAME=VALUE",
            description = "A variable of a device that is not in the inventory; implies --listed.")
    private Map<String, String> variables;

    @Option(names = "--listed",
            description = "Play a device that is not in the inventory as if it were: its own files are there.")
    private boolean listed;

    Device device(DeviceDirectory devices) {
        MacAddress address = MacAddress.parse(mac)
                .orElseThrow(() -> CommandFailure.usage("'" + mac + "' is no MAC address: "
                        + MacAddress.fault(mac).orElse("write 12 hexadecimal digits") + "."));
        Optional<Device> known = devices.find(address);
        Variables named = variables == null ? known.map(Device::variables).orElseGet(Variables::none)
                : Variables.of(variables);
        return new Device(address, Optional.ofNullable(model).or(() -> known.flatMap(Device::model)),
                Optional.ofNullable(firmware).or(() -> known.flatMap(Device::firmware)), known.flatMap(Device::macId),
                named, known.isPresent() || listed || variables != null);
    }
}
