// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.provchain.ui.StudioPlugin;

/** Computes what a command needs while the window goes on being painted; after a moment a dialog offers to cancel. */
public final class Busy {

    /** What is computed, outside of the UI thread. */
    @FunctionalInterface
    public interface Task<T> {
        /** The result; null for none. */
        T compute(IProgressMonitor monitor) throws Exception;
    }

    private Busy() {
    }

    /** Computes in the UI thread's stead; empty where there is no result, it was cancelled, or it failed, which is logged. */
    public static <T> Optional<T> compute(String name, Task<T> task) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(name, IProgressMonitor.UNKNOWN);
                try {
                    result.set(task.compute(monitor));
                } catch (Exception failed) {
                    throw new InvocationTargetException(failed);
                } finally {
                    monitor.done();
                }
            });
        } catch (InvocationTargetException failed) {
            StudioPlugin.log(name, failed.getCause());
        } catch (InterruptedException cancelled) {
            return Optional.empty();
        }
        return Optional.ofNullable(result.get());
    }
}
