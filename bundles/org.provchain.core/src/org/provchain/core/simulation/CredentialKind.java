// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

/** The credentials that the phone tries, in its order (FACTS 4.1). */
public enum CredentialKind {

    NONE("no credentials"), DEVICE("MAC and MAC-ID"), CONFIGURED("the configured credentials");

    private final String words;

    CredentialKind(String words) {
        this.words = words;
    }

    /** The word of traces. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What is sent, in words. */
    public String words() {
        return words;
    }
}
