// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.List;

import org.provchain.core.project.Severity;

/**
 * Something that a check found.
 *
 * @param check    the check
 * @param severity how serious it is in this project; never {@link Severity#OFF}
 * @param message  what is wrong and what to do
 * @param place    where it stands
 * @param data     what a quick fix needs, such as the name that was probably meant
 */
public record Finding(Check check, Severity severity, String message, Place place, List<String> data) {

    /** The code, such as PC101. */
    public String code() {
        return check.code();
    }
}
