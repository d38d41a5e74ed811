// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A file that is asked for on one side only, or at another URL.
 *
 * @param before as it was; empty where it is new
 * @param after  as it will be; empty where it is gone
 */
public record FileChange(Optional<Visit> before, Optional<Visit> after) {

    /** What becomes of it. */
    public ChangeKind kind() {
        return ChangeKind.of(before.isPresent(), after.isPresent());
    }

    FileChange map(UnaryOperator<String> text) {
        return new FileChange(before.map(each -> each.map(text)), after.map(each -> each.map(text)));
    }
}
