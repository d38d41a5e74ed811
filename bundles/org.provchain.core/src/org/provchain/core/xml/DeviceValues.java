// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.Optional;

import org.provchain.core.chain.ParameterValue;
import org.provchain.core.inventory.Device;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.secrets.SecretValue;

/** The values that a phone is given, secrets among them: for documents and for a server that asks for them. */
public final class DeviceValues {

    /** What {@link org.provchain.core.project.DeclaredDevices} puts before the name of a MAC-ID that is a secret. */
    private static final String SECRET = "secret ";

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
                .allMatch(name -> each.variable(name).isPresent()))
                .map(each -> templated.template().render(each::variable));
        };
    }

    /** The value of a secret: the device's own, NAME.MAC, else the one for all. */
    public Optional<String> secret(String name, Optional<Device> device) {
        return device.flatMap(each -> secrets.get(name + "." + each.variable("mac").orElse("")))
                .or(() -> secrets.get(name)).map(SecretValue::reveal);
    }

    /** The MAC-ID of a device, as the inventory or a secret has it. */
    public Optional<String> macId(Device device) {
        return device.macId().flatMap(text -> text.startsWith(SECRET)
                ? secret(text.substring(SECRET.length()), Optional.of(device))
                : Optional.of(text));
    }
}
