// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

/** The letter case in which a MAC address is written; which one the phone uses is OPEN (FACTS 2). */
public enum MacCase {
    /** Digits a to f. */
    LOWER,
    /** Digits A to F. */
    UPPER
}
