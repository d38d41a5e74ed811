// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.PlatformUI;
import org.provchain.ui.StudioPlugin;

/** Computes or does what a command needs while the window goes on being painted; after a moment a dialog offers to cancel. */
public final class Busy {

    /** What is computed, outside of the UI thread. */
    @FunctionalInterface
    public interface Task<T> {
        /** The result; null for none. */
        T compute(IProgressMonitor monitor) throws Exception;
    }

    /** What is done, outside of the UI thread. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run(IProgressMonitor monitor) throws CoreException;
    }

    private Busy() {
    }

    /**
     * Does something in the UI thread's stead, and returns when it is done.
     *
     * @throws CoreException what it throws, also when it was cancelled
     */
    public static void run(String name, Work work) throws CoreException {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    work.run(SubMonitor.convert(monitor, name, 1).newChild(1));
                } catch (CoreException failed) {
                    throw new InvocationTargetException(failed);
                }
            });
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof CoreException known) {
                throw known;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException cancelled) {
            throw new CoreException(Status.CANCEL_STATUS);
        }
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
