// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

/** The placeholders that a phone replaces in a URL before it fetches it (FACTS 2). */
public enum Placeholder {

    /** The MAC address without separators. */
    MACD("the device's MAC address, 12 digits without separators", true, "DOC; the letter case is OPEN"),
    /** The MAC address with separators. */
    MACC("the device's MAC address with colons", true, "the name is DOC, the form INF"),
    /** The path of the model's firmware; the same for all devices of one model. */
    DVID("the device id of the model, a path such as 82/1", false, "DOC");

    private final String meaning;
    private final boolean deviceSpecific;
    private final String evidence;

    Placeholder(String meaning, boolean deviceSpecific, String evidence) {
        this.meaning = meaning;
        this.deviceSpecific = deviceSpecific;
        this.evidence = evidence;
    }

    /** The placeholder as it stands in a URL, such as {@code %MACD}. */
    public String text() {
        return "%" + name();
    }

    /** What it is replaced with, for the user. */
    public String meaning() {
        return meaning;
    }

    /** Whether it differs from device to device; one that depends on the model only does not. */
    public boolean deviceSpecific() {
        return deviceSpecific;
    }

    /** How well it is known: DOC, USED, INF or OPEN, with what the label stands on. */
    public String evidence() {
        return evidence;
    }

    /** Where the fact comes from. */
    public String source() {
        return "FACTS 2";
    }
}
