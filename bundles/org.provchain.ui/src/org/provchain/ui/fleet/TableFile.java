// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.fleet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.provchain.core.inventory.InventoryText;

/** Writes a table, one change after the other, as long as nobody else has changed it. */
final class TableFile {

    /** Is told, in a background thread, how the writing goes. */
    interface Listener {

        /** Somebody else has changed the table; nothing was written, and what waited to be written is dropped. */
        void changedOutside();

        /** The table could not be written. */
        void failed(String reason);
    }

    private record Change(InventoryText before, InventoryText after) {
    }

    private final IFile file;
    private final Listener listener;
    private final Deque<Change> waiting = new ArrayDeque<>();
    private final WorkspaceJob writing;

    TableFile(IFile file, Listener listener) {
        this.file = file;
        this.listener = listener;
        writing = new WorkspaceJob(Messages.bind(Messages.Fleet_writing, file.getName())) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) {
                writeAll(monitor);
                return Status.OK_STATUS;
            }
        };
        IResourceRuleFactory rules = file.getWorkspace().getRuleFactory();
        writing.setRule(MultiRule.combine(rules.modifyRule(file), rules.refreshRule(file)));
    }

    /** The file. */
    IFile file() {
        return file;
    }

    /** Whether all was written. */
    synchronized boolean isWritten() {
        return waiting.isEmpty();
    }

    /** Writes a table in the background, if it is on the disk as it was before. */
    synchronized void write(InventoryText before, InventoryText after) {
        waiting.add(new Change(before, after));
        writing.schedule();
    }

    private void writeAll(IProgressMonitor monitor) {
        for (Change next = peek(); next != null; next = peek()) {
            try {
                if (!next.before().is(Files.readAllBytes(Path.of(file.getLocationURI())))) {
                    drop();
                    file.refreshLocal(IResource.DEPTH_ZERO, null);
                    listener.changedOutside();
                    return;
                }
                file.refreshLocal(IResource.DEPTH_ZERO, null);
                file.setContents(new ByteArrayInputStream(next.after().bytes()), IResource.KEEP_HISTORY, monitor);
                done();
            } catch (CoreException | IOException failed) {
                drop();
                listener.failed(failed.getLocalizedMessage());
            }
        }
    }

    private synchronized Change peek() {
        return waiting.peek();
    }

    private synchronized void done() {
        waiting.poll();
    }

    private synchronized void drop() {
        waiting.clear();
    }
}
