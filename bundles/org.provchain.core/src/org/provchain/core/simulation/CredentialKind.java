// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

/** The credentials that the phone tries, in its order (FACTS 4.1). */
public enum CredentialKind {

    NONE, DEVICE, CONFIGURED;

    /** The word of traces. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
