// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.live;

import java.util.List;

/**
 * The phones that asked for a file last, of those that are followed.
 *
 * @param fetches what each asked, the latest last; at least one
 * @param time    when the latest did, in nanoseconds of {@link System#nanoTime()}
 */
public record LiveMark(List<LiveFetch> fetches, long time) {

    /** What was asked last. */
    public LiveFetch last() {
        return fetches.getLast();
    }
}
