// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.highlighting;

/** What a stretch of a text is, beyond its words. */
public enum Style {

    /** The name of a parameter, or a prefix, that the catalogue has. */
    PARAMETER,
    /** The name of a parameter that the catalogue does not have. */
    UNKNOWN_PARAMETER,
    /** An assignment whose value a later file overrides. */
    OVERRIDDEN,
    /** A variable of a device. */
    VARIABLE,
    /** A placeholder of the phone in a URL. */
    PLACEHOLDER,
    /** The name of a secret. */
    SECRET,
    /** The name of a file, declared or referred to. */
    FILE_NAME,
    /** The name of a chain or a catalogue, declared or referred to. */
    CHAIN_NAME,
    /** The MAC address of a device. */
    MAC
}
