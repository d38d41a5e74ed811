// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

/**
 * What a person should know of an import.
 *
 * @param topic   what it is about
 * @param message a sentence
 */
public record ImportNote(Topic topic, String message) {

    /** What a note can be about. */
    public enum Topic {

        /** Where the base of the chain is from; another one can be given. */
        BASE,

        /** A document that no link leads to. */
        LEFT_OUT,

        /** Files of devices that were not made one. */
        DEVICES
    }
}
