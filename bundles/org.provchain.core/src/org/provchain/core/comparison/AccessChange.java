// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.function.UnaryOperator;

/**
 * A file that is opened by other credentials, or is refused or missing where it was not.
 *
 * @param before as it was
 * @param after  as it will be
 */
public record AccessChange(Visit before, Visit after) {

    AccessChange map(UnaryOperator<String> text) {
        return new AccessChange(before.map(text), after.map(text));
    }
}
