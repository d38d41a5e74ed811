// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.Optional;

/**
 * A parameter that a file sets.
 *
 * @param name     the parameter
 * @param value    the value
 * @param overrode what stood there before: set by an earlier file, or in an earlier contact
 * @param applied  whether the value counts; false where the first file wins
 */
public record Assignment(String name, HeldValue value, Optional<HeldValue> overrode, boolean applied) {

    /** What it overrode, as far as that is news: what the same file set in an earlier contact is none. */
    public Optional<HeldValue> overridden() {
        return applied ? overrode.filter(old -> !old.equals(value)) : Optional.empty();
    }

    /** Whether the phone has another value by it than before. */
    public boolean changes() {
        return applied && !overrode.filter(value::same).isPresent();
    }
}
