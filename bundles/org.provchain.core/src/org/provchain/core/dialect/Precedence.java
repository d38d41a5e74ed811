// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.dialect;

/** Who wins when a parameter is set more than once in a contact. */
public enum Precedence {

    /** The file that is read later; so do Maxwell phones (FACTS 3.8, INF). */
    LATER,

    /** The file that is read first; so do Poly phones (FACTS 8). */
    FIRST
}
