// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.List;
import java.util.Optional;

import org.provchain.core.chain.ParameterValue;
import org.provchain.core.inventory.Device;
import org.provchain.core.text.Segment;

/**
 * A value that a parameter has on the device.
 *
 * @param text   the value as the phone sees it; of a secret, its name
 * @param secret whether it is a secret, whose value a simulation never knows
 * @param file   the file that set it
 */
public record HeldValue(String text, boolean secret, String file) {

    /**
     * The value that a device gets. A text that holds its MAC-ID, or a variable that is a secret, counts as a secret and is named
     * as it is written; one that is nothing but such a variable is that secret.
     */
    public static HeldValue of(ParameterValue value, Device device, String file) {
        return switch (value) {
        case ParameterValue.Literal literal -> new HeldValue(literal.text(), false, file);
        case ParameterValue.Secret secret -> new HeldValue(secret.name(), true, file);
        case ParameterValue.Templated templated -> of(templated, device, file);
        };
    }

    private static HeldValue of(ParameterValue.Templated value, Device device, String file) {
        List<Segment> segments = value.template().segments();
        if (segments.size() == 1 && segments.getFirst() instanceof Segment.Variable variable
                && !variable.name().equals(Device.MAC_ID)) {
            Optional<String> secret = device.secret(variable.name());
            if (secret.isPresent()) {
                return new HeldValue(secret.get(), true, file);
            }
        }
        return new HeldValue(value.shown(name -> isSecret(name, device) ? Optional.empty() : device.variable(name)),
                segments.stream()
                        .anyMatch(each -> each instanceof Segment.Variable one && isSecret(one.name(), device)),
                file);
    }

    private static boolean isSecret(String variable, Device device) {
        return variable.equals(Device.MAC_ID) || device.secret(variable).isPresent();
    }

    /** Whether another value is the same for the phone, whoever set it. */
    public boolean same(HeldValue other) {
        return other != null && secret == other.secret && text.equals(other.text);
    }

    /** The value as it may be shown. */
    public String shown() {
        return secret ? "secret " + text : "\"" + text + "\"";
    }

    /** The same value, whoever set it: fit to be a key. */
    HeldValue anonymous() {
        return file.isEmpty() ? this : new HeldValue(text, secret, "");
    }
}
