// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs ELK, which follows lines recursively, with a stack that is deep enough for a row of as many nodes as there are. */
final class DeepStack {

    /** Up to here the stack of any thread is deep enough. */
    private static final int SHALLOW = 1_000;
    private static final long BYTES_PER_NODE = 4_096;

    private DeepStack() {
    }

    static <T> T run(int nodes, Supplier<T> work) {
        if (nodes <= SHALLOW) {
            return work.get();
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "layout", nodes * BYTES_PER_NODE);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the layout was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the layout failed", e.getCause());
        }
    }
}
