// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.provchain.scene.places.ChainPlaces;
import org.provchain.scene.places.ElementKey;
import org.provchain.scene.places.PlacesFault;
import org.provchain.scene.places.PlacesFile;
import org.provchain.scene.places.PlacesReading;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.document.ChainDocument;

/**
 * Where a person put the figures of a text: one for all editors of a document. Read from the file beside the text, changed by steps of
 * the text's own undo history, and written when the text is saved.
 */
public final class SharedPlaces {

    private static final Map<ChainDocument, SharedPlaces> OPEN = new WeakHashMap<>();

    private final Path file;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile ChainPlaces saved = ChainPlaces.NONE;
    private volatile ChainPlaces places = ChainPlaces.NONE;
    private List<PlacesFault> faults = List.of();
    private Predicate<ElementKey> alive = key -> true;

    private SharedPlaces(Path file) {
        this.file = file;
        reload();
    }

    /** The places of a text. Called in the UI thread. */
    public static SharedPlaces of(ChainDocument document) {
        return OPEN.computeIfAbsent(document, each -> new SharedPlaces(PlacesFile.beside(each.file())));
    }

    /** Where they are kept. */
    public Path file() {
        return file;
    }

    /** The places as they are now; may be asked in any thread. */
    public ChainPlaces places() {
        return places;
    }

    /** What could not be read of the file. */
    public List<PlacesFault> faults() {
        return faults;
    }

    /** Whether they differ from what is saved. */
    public boolean isDirty() {
        return !kept().equals(saved);
    }

    /** What stands in the chains as they are now; the places of all else are not saved, but kept for a redo. */
    public void setAlive(Predicate<ElementKey> standing) {
        alive = standing;
    }

    private ChainPlaces kept() {
        ChainPlaces kept = places;
        for (ElementKey each : places.places().keySet()) {
            kept = alive.test(each) ? kept : kept.without(each);
        }
        return kept;
    }

    /** Tells a listener of each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells a listener nothing any more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Changes them as a step of the undo history of a text. */
    public void change(String label, ChainDocument document, UnaryOperator<ChainPlaces> change) {
        ChainPlaces after = change.apply(places);
        if (after.equals(places)) {
            return;
        }
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document.document());
        if (undo == null) {
            put(after);
            return;
        }
        undo.commit();
        PlacesStep step = new PlacesStep(label, this, places, after);
        step.addContext(undo.getUndoContext());
        try {
            OperationHistoryFactory.getOperationHistory().execute(step, new NullProgressMonitor(), null);
        } catch (ExecutionException failed) {
            StudioPlugin.log(label, failed);
        }
    }

    /** Changes them as a part of a change of the text that has a step of its own. */
    public void along(UnaryOperator<ChainPlaces> change) {
        put(change.apply(places));
    }

    /** The places are as given from now on. */
    void put(ChainPlaces now) {
        if (!now.equals(places)) {
            places = now;
            listeners.forEach(Runnable::run);
        }
    }

    /** Reads them anew, such as after a checkout, unless there are changes that are not saved. */
    public void reload() {
        if (isDirty()) {
            return;
        }
        try {
            PlacesReading reading = PlacesFile.read(file);
            boolean news = !reading.faults().equals(faults);
            faults = reading.faults();
            if (!reading.places().equals(saved)) {
                // what was written here is no news, and what an undo may bring back keeps its place
                saved = reading.places();
                put(saved);
            }
            if (news) {
                listeners.forEach(Runnable::run);
            }
        } catch (IOException unreadable) {
            StudioPlugin.get().getLog()
                    .log(new Status(IStatus.WARNING, StudioPlugin.ID, "The places in " + file + " cannot be read.",
                            unreadable));
        }
    }

    /**
     * Writes them beside the text.
     *
     * @throws CoreException if they cannot be written
     */
    public void save(IProgressMonitor monitor) throws CoreException {
        if (!isDirty()) {
            return;
        }
        ChainPlaces written = kept();
        try {
            PlacesFile.write(file, written);
        } catch (IOException failed) {
            throw new CoreException(
                    new Status(IStatus.ERROR, StudioPlugin.ID, Messages.bind(Messages.SharedPlaces_not_written, file),
                            failed));
        }
        saved = written;
        for (IFile each : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            each.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
    }
}
