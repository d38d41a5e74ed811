// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.Optional;

import org.provchain.core.chain.ParameterValue;
import org.provchain.core.inventory.Device;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.secrets.SecretValue;

/** The values that a phone is given, secrets among them: for documents and for a server that asks for them. */
public final class DeviceValues {

    private final SecretSource secrets;

    public DeviceValues(SecretSource secrets) {
        this.secrets = secrets;
    }

    /** The value of a parameter; empty where a variable or a secret of it has none. */
    public Optional<String> of(ParameterValue value, Optional<Device> device) {
        return switch (value) {
        case ParameterValue.Literal literal -> Optional.of(literal.text());
        case ParameterValue.Secret secret -> secret(secret.name(), device);
        case ParameterValue.Templated templated -> device.filter(each -> templated.template().variables().stream()
                .allMatch(name -> variable(name, each).isPresent()))
                .map(each -> templated.template().render(name -> variable(name, each)));
        };
    }

    /** The value of a secret: the device's own, NAME.MAC, else the one for all. */
    public Optional<String> secret(String name, Optional<Device> device) {
        return device.flatMap(each -> secrets.get(name + "." + each.variable("mac").orElse("")))
                .or(() -> secrets.get(name)).map(SecretValue::reveal);
    }

    /** The value of a variable of a device, as the inventory or a secret has it. */
    public Optional<String> variable(String name, Device device) {
        Optional<String> secret = device.secret(name);
        return secret.isPresent() ? secret(secret.get(), Optional.of(device)) : device.variable(name);
    }

    /** The MAC-ID of a device, as the inventory or a secret has it. */
    public Optional<String> macId(Device device) {
        return variable(Device.MAC_ID, device);
    }
}
