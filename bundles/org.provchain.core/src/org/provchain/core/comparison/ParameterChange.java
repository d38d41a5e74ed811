// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A parameter that has another value at last, or the same by another file.
 *
 * @param name    the parameter
 * @param before  as it was; empty where it was not set
 * @param after   as it will be; empty where it will not be set
 * @param same    whether the value is the same, and only the file another
 * @param unknown whether a secret that nobody gave would be needed to tell whether the value is the same
 */
public record ParameterChange(String name, Optional<Setting> before, Optional<Setting> after, boolean same,
        boolean unknown) {

    /** What becomes of it. */
    public ChangeKind kind() {
        return same ? ChangeKind.SET_ELSEWHERE : ChangeKind.of(before.isPresent(), after.isPresent());
    }

    ParameterChange map(UnaryOperator<String> text) {
        return new ParameterChange(name, before.map(each -> each.map(text)), after.map(each -> each.map(text)), same,
                unknown);
    }

    ParameterChange withoutValues() {
        return new ParameterChange(name, before.map(Setting::withoutText), after.map(Setting::withoutText), same,
                unknown);
    }
}
