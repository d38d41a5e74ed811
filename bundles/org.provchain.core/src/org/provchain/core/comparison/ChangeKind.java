// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

/** What becomes of a thing. */
public enum ChangeKind {

    ADDED, REMOVED, CHANGED,
    /** A parameter that has the same value by another file. */
    SET_ELSEWHERE;

    static ChangeKind of(boolean before, boolean after) {
        return !before ? ADDED : after ? CHANGED : REMOVED;
    }

    /** The word of JSON. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
