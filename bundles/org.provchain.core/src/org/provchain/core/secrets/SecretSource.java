// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.secrets;

import java.util.Optional;

/** Knows the values of some secrets by their names. */
@FunctionalInterface
public interface SecretSource {

    /** Knows no secret. */
    SecretSource NONE = name -> Optional.empty();

    /** The value of a secret, or empty where this source does not know it. */
    Optional<SecretValue> get(String name);

    /** This source, and another one for the secrets that this one does not know. */
    default SecretSource orElse(SecretSource other) {
        return name -> get(name).or(() -> other.get(name));
    }
}
