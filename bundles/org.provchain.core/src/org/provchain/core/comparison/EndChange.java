// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.function.UnaryOperator;

/**
 * Another end of the contacts.
 *
 * @param aspect what of it
 * @param before as it was
 * @param after  as it will be
 */
public record EndChange(Aspect aspect, String before, String after) {

    /** What is told of an end. */
    public enum Aspect {
        /** How the last contact ends. */
        OUTCOME("outcome"),
        /** The firmware that is offered, and whether it is installed. */
        OFFERED("offered firmware"),
        /** The firmware on the device. */
        FIRMWARE("firmware"),
        /** Where the next contact starts. */
        NEXT("next contact"),
        /** Whether the contacts come to an end. */
        CONTACTS("contacts");

        private final String words;

        Aspect(String words) {
            this.words = words;
        }

        /** What it is, in words. */
        public String words() {
            return words;
        }
    }

    EndChange map(UnaryOperator<String> text) {
        return new EndChange(aspect, text.apply(before), text.apply(after));
    }
}
