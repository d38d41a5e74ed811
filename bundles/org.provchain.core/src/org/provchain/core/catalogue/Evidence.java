// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

/** How well a fact about the phone is known. */
public enum Evidence {

    /** The vendor's own pages say so. */
    DOC("documented by the vendor"),
    /** A public production template or library does so. */
    USED("seen in public production templates or libraries"),
    /** Nobody was found who states it. */
    INF("inferred"),
    /** Looked for, and not found; also what a catalogue says nothing about. */
    OPEN("not known for certain");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    /** The evidence in the user's words, fit for the inside of a sentence. */
    public String label() {
        return label;
    }
}
