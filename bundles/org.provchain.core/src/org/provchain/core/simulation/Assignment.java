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
}
