// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

/** How serious a finding is; a project may change it for each check. */
public enum Severity {

    ERROR, WARNING, INFO,

    /** The check is switched off. */
    OFF;

    /** The word of messages and of the project file. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
