// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

/** Which digest credentials the server accepts for a file (FACTS 4). */
public sealed interface Credentials {

    /** None are asked for. */
    record None() implements Credentials {
    }

    /** What the files of the chain set as System.Security.HTTPAuthUsername and HTTPAuthPassword. */
    record Configured() implements Credentials {
    }

    /** The MAC and the MAC-ID of the device. */
    record OfDevice() implements Credentials {
    }

    /** A user whose password is a secret. */
    record User(String name, String secret) implements Credentials {
    }
}
