// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.progress;

/** A {@link Cancellation} that somebody else, such as the handler of Ctrl-C, switches on. */
public final class CancellationSwitch implements Cancellation {

    private volatile boolean cancelled;

    /** Asks the work to stop; callable from any thread, more than once. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
