// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.inventory.Device;
import org.provchain.core.secrets.EnvironmentSecrets;
import org.provchain.core.secrets.SecretSource;

/** Fills the holes of documents from the variables of a device and from the secrets. */
final class Fillings {

    private final DeviceValues values;
    private final BiConsumer<SetParameter, String> faults;

    /**
     * @param faults takes a parameter and why it has no value
     */
    Fillings(SecretSource secrets, BiConsumer<SetParameter, String> faults) {
        this.values = new DeviceValues(secrets);
        this.faults = faults;
    }

    /** What to write for a device; an empty device fills the documents that are shared by all. */
    HoleFiller of(Optional<Device> device) {
        return setting -> {
            String text = switch (setting.value()) {
            case ParameterValue.Literal literal -> literal.text();
            case ParameterValue.Templated templated -> variables(setting, templated, device);
            case ParameterValue.Secret secret -> secret(setting, secret.name(), device);
            };
            return text == null ? null : allowed(setting, text);
        };
    }

    private String variables(SetParameter setting, ParameterValue.Templated value, Optional<Device> device) {
        if (device.isEmpty()) {
            faults.accept(setting, setting.name() + " needs " + shown(value.template().variables())
                    + ", but its file is the same for all devices; write 'for each device' behind its location.");
            return null;
        }
        Function<String, Optional<String>> variables = name -> values.variable(name, device.get());
        Set<String> missing = new LinkedHashSet<>(value.template().variables());
        Optional<String> unknown = missing.stream().map(device.get()::secret).flatMap(Optional::stream)
                .filter(name -> values.secret(name, device).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return secret(setting, unknown.get(), device);
        }
        missing.removeIf(name -> variables.apply(name).isPresent());
        if (!missing.isEmpty()) {
            faults.accept(setting,
                    "The device " + device.get().mac() + " has no value for " + shown(missing) + ", which "
                            + setting.name() + " needs; add the column to the inventory, or the value to the device.");
            return null;
        }
        return value.template().render(variables);
    }

    private String secret(SetParameter setting, String name, Optional<Device> device) {
        Optional<String> value = values.secret(name, device);
        if (value.isEmpty()) {
            faults.accept(setting, "The secret '" + name + "', which " + setting.name() + " needs, has no value; "
                    + "set " + EnvironmentSecrets.variable(name) + ", or put it into the secrets file (--secrets).");
        }
        return value.orElse(null);
    }

    private String allowed(SetParameter setting, String text) {
        var forbidden = XmlText.forbidden(text);
        forbidden.ifPresent(character -> faults.accept(setting, Faults.notXml(setting, character)));
        return forbidden.isPresent() ? null : text;
    }

    private static String shown(Set<String> names) {
        return "${" + String.join("}, ${", names) + "}";
    }
}
