// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.group;

import java.util.Set;

/**
 * How much is folded.
 *
 * @param most   how many nodes are shown, apart from what is opened
 * @param opened the identifiers of groups that are opened
 */
public record GroupOptions(int most, Set<String> opened) {

    /** How many nodes a person can still look at. */
    public static final int MOST = 400;

    /** Nothing is opened. */
    public static final GroupOptions DEFAULT = new GroupOptions(MOST, Set.of());

    /** The same with another number of nodes. */
    public GroupOptions withMost(int nodes) {
        return new GroupOptions(nodes, opened);
    }

    /** The same with other groups opened. */
    public GroupOptions withOpened(Set<String> groups) {
        return new GroupOptions(most, Set.copyOf(groups));
    }
}
