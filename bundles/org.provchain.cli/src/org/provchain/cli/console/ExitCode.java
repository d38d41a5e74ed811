// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.console;

/** How a command ends, for scripts and CI. */
public enum ExitCode {

    /** All is well. */
    OK(0),
    /** Findings of severity error, a failed scenario, or a difference that a check was asked to find. */
    FINDINGS(1),
    /** Wrong use, or input that cannot be read. */
    USAGE(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }
}
