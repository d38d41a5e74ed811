// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.contentassist;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.provchain.dsl.ide.contentassist.Context;
import org.provchain.dsl.ide.contentassist.ContentAssist;
import org.provchain.dsl.ide.project.Snapshot;

/**
 * Computes proposals once in the background after a start, for nobody: else the first list that a person asks for waits for some hundred
 * classes to be loaded, while he types on.
 */
public final class FirstUse {

    private static final AtomicBoolean PREPARED = new AtomicBoolean();
    private static final int QUIET = 300;

    private FirstUse() {
    }

    /** Prepares content assist with a text, if that was not done yet. May be called in any thread. */
    public static void prepare(Snapshot snapshot, Path file) {
        if (PREPARED.compareAndSet(false, true)) {
            Job job = Job.createSystem("", (ICoreRunnable) monitor -> propose(snapshot, snapshot.text(file)));
            job.setPriority(Job.DECORATE);
            job.schedule(QUIET);
        }
    }

    /** Proposes as if the beginning of a parameter stood behind the last brace that opens; how much was found. */
    public static int propose(Snapshot snapshot, String text) {
        int place = text.lastIndexOf('{') + 1;
        String typed = text.substring(0, place) + "\nSIP.";
        return new ContentAssist(Context.of(snapshot)).at(typed + "\n" + text.substring(place), typed.length()).size();
    }
}
