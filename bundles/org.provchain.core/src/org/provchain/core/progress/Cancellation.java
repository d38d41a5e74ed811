// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.progress;

import java.util.concurrent.CancellationException;

/** Is asked now and then by a long work whether it shall stop. */
@FunctionalInterface
public interface Cancellation {

    /** Never stops anything. */
    Cancellation NEVER = () -> false;

    /** Whether the work shall stop; cheap, and callable from any thread. */
    boolean isCancelled();

    /**
     * Stops the work where that is wanted.
     *
     * @throws CancellationException if it shall stop
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("stopped on request");
        }
    }
}
