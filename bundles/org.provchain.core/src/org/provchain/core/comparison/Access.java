// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

/** How a phone came by a file, as its last try tells. */
public enum Access {

    OPEN("no credentials"), DEVICE("MAC and MAC-ID"), CONFIGURED("the configured credentials"), REFUSED("refused"),
    MISSING("not there");

    private final String words;

    Access(String words) {
        this.words = words;
    }

    /** The word of JSON. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the phone has the file. */
    boolean isGranted() {
        return this != REFUSED && this != MISSING;
    }

    /** What it is, in words. */
    public String words() {
        return words;
    }
}
