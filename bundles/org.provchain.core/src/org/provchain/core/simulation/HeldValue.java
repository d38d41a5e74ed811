// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.Optional;

import org.provchain.core.chain.ParameterValue;
import org.provchain.core.inventory.Device;
import org.provchain.core.text.Segment;
import org.provchain.core.text.Template;

/**
 * A value that a parameter has on the device.
 *
 * @param text   the value as the phone sees it; of a secret, its name
 * @param secret whether it is a secret, whose value a simulation never knows
 * @param file   the file that set it
 */
public record HeldValue(String text, boolean secret, String file) {

    /** The variable that holds the MAC-ID, the first password of the phone (FACTS 4.1): it is never shown. */
    private static final String MAC_ID = "macid";

    /** The value that a device gets; a text that holds its MAC-ID counts as a secret and is named as it is written. */
    public static HeldValue of(ParameterValue value, Device device, String file) {
        return switch (value) {
        case ParameterValue.Literal literal -> new HeldValue(literal.text(), false, file);
        case ParameterValue.Secret secret -> new HeldValue(secret.name(), true, file);
        case ParameterValue.Templated templated -> new HeldValue(
                templated.shown(name -> name.equals(MAC_ID) ? Optional.empty() : device.variable(name)),
                holdsMacId(templated.template()), file);
        };
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

    private static boolean holdsMacId(Template template) {
        for (Segment each : template.segments()) {
            if (each instanceof Segment.Variable variable && variable.name().equals(MAC_ID)) {
                return true;
            }
        }
        return false;
    }
}
