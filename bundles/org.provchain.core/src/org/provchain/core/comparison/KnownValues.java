// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.Optional;

import org.provchain.core.inventory.Device;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.simulation.HeldValue;
import org.provchain.core.text.MissingVariableException;
import org.provchain.core.text.Template;
import org.provchain.core.xml.DeviceValues;

/** What a phone gets in the place of secrets, as far as they were given: for comparing alone, never to be shown. */
final class KnownValues {

    private static final String VARIABLE = "${";

    private final DeviceValues values;

    KnownValues(SecretSource secrets) {
        this.values = new DeviceValues(secrets);
    }

    /** The value that the phone gets; empty where a secret of it is not known. */
    Optional<String> of(HeldValue value, Device device) {
        if (!value.secret()) {
            return Optional.of(value.text());
        }
        if (!value.text().contains(VARIABLE)) {
            return values.secret(value.text(), Optional.of(device));
        }
        try {
            return Optional.of(Template.parse(value.text()).render(name -> values.variable(name, device)));
        } catch (MissingVariableException unknown) {
            return Optional.empty();
        }
    }

    /** Whether two values are the same for the phone; empty where a secret is needed to tell. */
    Optional<Boolean> same(HeldValue before, Device deviceBefore, HeldValue after, Device deviceAfter) {
        if (!before.secret() && !after.secret()) {
            return Optional.of(before.text().equals(after.text()));
        }
        Optional<String> one = of(before, deviceBefore);
        Optional<String> other = of(after, deviceAfter);
        if (one.isPresent() && other.isPresent()) {
            return Optional.of(one.equals(other));
        }
        // of two secrets whose values nobody gave, the names tell
        return before.secret() && after.secret() ? Optional.of(before.text().equals(after.text())) : Optional.empty();
    }
}
