// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.provchain.core.progress.CancellationSwitch;

/** Lets Ctrl-C stop a work in good order: the work is asked to stop, and the process waits until it has cleaned up. */
public final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final CancellationSwitch cancellation = new CancellationSwitch();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");

    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Is switched on by Ctrl-C. */
    public CancellationSwitch cancellation() {
        return cancellation;
    }

    @Override
    public void close() {
        finished.countDown();
        if (!cancellation.isCancelled()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stop() {
        cancellation.cancel();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
