// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;

/**
 * What was seen while a chain was served, the latest rows of it. Any thread may add to it; what is shown of it is taken over
 * in the UI thread, a few times a second at most.
 */
final class ServerLog {

    /** As many rows are kept; the oldest go. */
    static final int MOST = 10_000;
    /** As many go at once, so that the others do not move all the time. */
    private static final int GOING = 500;
    private static final int PAUSE = 60;

    /** Is told what is new, in the UI thread. */
    interface Follower {

        /**
         * Rows were added, or all were removed.
         *
         * @param added the new ones, which are the last of all
         * @param gone  how many of the oldest went
         */
        void changed(List<LogRow> added, int gone);
    }

    private final Display display;
    private final Deque<LogRow> arrived = new ArrayDeque<>();
    private boolean announced;
    private final List<LogRow> rows = new ArrayList<>();
    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    ServerLog(Display display) {
        this.display = display;
    }

    /** Adds a row; in any thread. */
    void add(LogRow row) {
        synchronized (arrived) {
            arrived.addLast(row);
            if (arrived.size() > MOST) {
                arrived.removeFirst();
            }
            if (announced || display.isDisposed()) {
                return;
            }
            announced = true;
        }
        display.asyncExec(() -> display.timerExec(PAUSE, this::take));
    }

    private void take() {
        List<LogRow> added;
        synchronized (arrived) {
            announced = false;
            added = List.copyOf(arrived);
            arrived.clear();
        }
        rows.addAll(added);
        int gone = rows.size() > MOST ? rows.size() - MOST + GOING : 0;
        rows.subList(0, gone).clear();
        followers.forEach(each -> each.changed(added, gone));
    }

    /** The rows; in the UI thread. */
    List<LogRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Removes all rows; in the UI thread. */
    void clear() {
        int gone = rows.size();
        rows.clear();
        followers.forEach(each -> each.changed(List.of(), gone));
    }

    /** Tells a follower of each change. */
    void addFollower(Follower follower) {
        followers.add(follower);
    }

    /** Tells a follower nothing any more. */
    void removeFollower(Follower follower) {
        followers.remove(follower);
    }
}
