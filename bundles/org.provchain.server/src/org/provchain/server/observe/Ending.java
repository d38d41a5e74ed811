// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

/** How a contact that was seen compares with the predicted one. */
public enum Ending {

    /** Every predicted request was seen, in its order. */
    AS_PREDICTED("as predicted"),
    /** The phone did not go on behind a file. */
    STOPPED("stopped"),
    /** The phone asked for something else than what was to come. */
    OUT_OF_ORDER("out of order"),
    /** A protected file was asked for with other credentials than the right ones, or none. */
    WRONG_CREDENTIALS("wrong credentials"),
    /** The server answered otherwise than the chain says. */
    OTHER_ANSWER("another answer"),
    /** It is not known which device it was. */
    UNKNOWN_DEVICE("device not known");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /** The ending in words. */
    public String words() {
        return words;
    }
}
