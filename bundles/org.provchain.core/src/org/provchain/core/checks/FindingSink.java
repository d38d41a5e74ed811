// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import org.provchain.core.project.Severity;

/** Takes what the checks find. Severities of the project and silenced findings are settled behind it. */
public interface FindingSink {

    /** Takes a finding of the check's default severity. */
    default void report(Check check, Place place, String message, String... data) {
        report(check, check.severity(), place, message, data);
    }

    /** Takes a finding whose severity differs from the check's default, as some rows of the table say. */
    void report(Check check, Severity severity, Place place, String message, String... data);
}
