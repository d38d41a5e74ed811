// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.dsl.ide.project.ProjectTexts;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;

/**
 * A project of the workspace as its editors show it. It is read and checked again a moment after the last change; a reading that
 * was overtaken is cancelled and its result dropped.
 */
public final class ChainProject {

    /** How long nothing must be typed before the project is read again, in milliseconds. */
    public static final long DEBOUNCE = 150;

    private final ProjectTexts texts;
    private final AtomicLong version = new AtomicLong();
    private final List<SnapshotListener> listeners = new CopyOnWriteArrayList<>();
    private final Job reading;
    /** What was read last, which the listeners may not know yet. */
    private volatile Read current;
    /** What the listeners were told last. */
    private volatile Read latest;

    private record Read(Snapshot snapshot, long version) {
    }

    ChainProject(String name, Path folder) {
        texts = new ProjectTexts(folder);
        reading = Job.create(Messages.bind(Messages.ChainProject_reading, name), this::read);
        reading.setSystem(true);
        reading.setPriority(Job.SHORT);
    }

    /** The folder. */
    public Path folder() {
        return texts.root();
    }

    /** The texts on the disk, and those that are being edited. */
    public ProjectTexts texts() {
        return texts;
    }

    /** The state that the listeners were told last; empty before the first. */
    public Optional<Snapshot> latest() {
        return Optional.ofNullable(latest).map(Read::snapshot);
    }

    /** The state that was read last, if nothing has changed since. */
    public Optional<Snapshot> upToDate() {
        Read last = current;
        return Optional.ofNullable(last).filter(each -> each.version() == version.get()).map(Read::snapshot);
    }

    /**
     * The state as it is now: the latest, or a new one where something has changed since.
     *
     * @throws UnreadableInput                                if it cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public Snapshot now(CancelIndicator cancel) throws UnreadableInput {
        Optional<Snapshot> known = upToDate();
        if (known.isPresent()) {
            return known.get();
        }
        long before = version.get();
        Snapshot snapshot = texts.snapshot(cancel);
        if (before == version.get()) {
            current = new Read(snapshot, before);
        }
        return snapshot;
    }

    /** The tables that were named when it was read last. */
    Set<Path> tables() {
        Read last = current;
        return last == null ? Set.of() : last.snapshot().tables();
    }

    /** A text counts as given from now on. */
    public void edit(Path file, String text) {
        texts.edit(file, text);
        changed(DEBOUNCE);
    }

    /** A text counts as it lies on the disk from now on. */
    public void release(Path file) {
        texts.release(file);
        changed(0);
    }

    /** Something has changed: reads the project again. */
    public void changed(long delay) {
        version.incrementAndGet();
        reading.cancel();
        reading.schedule(delay);
    }

    /** Tells a listener of each new state, and at once of the latest. */
    public void addListener(SnapshotListener listener) {
        listeners.add(listener);
        latest().ifPresentOrElse(listener::changed, () -> changed(0));
    }

    /** Tells a listener nothing any more. */
    public void removeListener(SnapshotListener listener) {
        listeners.remove(listener);
    }

    /** Stops reading. */
    void close() {
        listeners.clear();
        reading.cancel();
    }

    private IStatus read(IProgressMonitor monitor) {
        long before = version.get();
        try {
            Snapshot snapshot = now(monitor::isCanceled);
            if (before == version.get() && !monitor.isCanceled()) {
                latest = new Read(snapshot, before);
                listeners.forEach(each -> tell(each, snapshot));
            }
            return Status.OK_STATUS;
        } catch (CancellationException overtaken) {
            return Status.CANCEL_STATUS;
        } catch (UnreadableInput unreadable) {
            // the builder reports it as a marker; the editors keep what they had
            return Status.OK_STATUS;
        }
    }

    private static void tell(SnapshotListener listener, Snapshot snapshot) {
        try {
            listener.changed(snapshot);
        } catch (RuntimeException failed) {
            ILog.of(ChainProject.class).error("A part of the desktop could not follow a change of the project.",
                    failed);
        }
    }
}
