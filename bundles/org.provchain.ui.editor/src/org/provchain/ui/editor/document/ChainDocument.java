// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.project.SnapshotListener;

/**
 * A text that is being edited, as a part of its project: what is typed goes to the project, and each new state of the project
 * comes back. Services of the editor find it by its document.
 */
public final class ChainDocument {

    private static final Map<IDocument, ChainDocument> OPEN = new WeakHashMap<>();

    private final IDocument document;
    private final ChainProject project;
    private final Path file;
    private final List<SnapshotListener> listeners = new CopyOnWriteArrayList<>();
    private final SnapshotListener follower = this::changed;
    private final IDocumentListener typing = new Typing();
    /** What the project was told last, for threads that must not read the document. */
    private volatile String text;
    private volatile int caret;
    private boolean edited;
    private boolean telling;
    private boolean inCommand;
    private int editors = 1;

    private ChainDocument(IDocument document, ChainProject project, Path file) {
        this.document = document;
        this.project = project;
        this.file = file;
        text = document.get();
    }

    /** Starts to follow a document; several editors of one document follow it together. */
    public static ChainDocument open(IDocument document, ChainProject project, Path file) {
        Optional<ChainDocument> shared = of(document);
        if (shared.isPresent()) {
            shared.get().editors++;
            return shared.get();
        }
        ChainDocument opened = new ChainDocument(document, project, file.toAbsolutePath().normalize());
        synchronized (OPEN) {
            OPEN.put(document, opened);
        }
        document.addDocumentListener(opened.typing);
        project.addListener(opened.follower);
        return opened;
    }

    /** The text of a document, if an editor of a chain project shows it. */
    public static Optional<ChainDocument> of(IDocument document) {
        synchronized (OPEN) {
            return Optional.ofNullable(OPEN.get(document));
        }
    }

    /** An editor stops following; when it was the last one, what was not saved no longer counts for the project. */
    public void close() {
        editors--;
        if (editors > 0) {
            return;
        }
        synchronized (OPEN) {
            OPEN.remove(document, this);
        }
        document.removeDocumentListener(typing);
        project.removeListener(follower);
        listeners.clear();
        release();
    }

    /** The text lies on the disk as it is shown. */
    public void release() {
        telling = false;
        if (edited) {
            edited = false;
            text = document.get();
            project.release(file);
        }
    }

    /** Tells the project what stands in the text now, where it was not told yet. */
    public void tell() {
        if (telling) {
            telling = false;
            text = document.get();
            project.edit(file, text);
        }
    }

    /** The same for all texts that are open. */
    public static void tellAll() {
        List<ChainDocument> open;
        synchronized (OPEN) {
            open = List.copyOf(OPEN.values());
        }
        open.forEach(ChainDocument::tell);
    }

    /** The document. */
    public IDocument document() {
        return document;
    }

    /** The project. */
    public ChainProject project() {
        return project;
    }

    /** Where the text lies, absolute and normalized. */
    public Path file() {
        return file;
    }

    /** Where the cursor stands, from 0; may be asked in any thread. */
    public int caret() {
        return caret;
    }

    /** The cursor has moved. */
    public void moveCaret(int offset) {
        caret = offset;
    }

    /** The latest state of the project; the text may have changed since. */
    public Optional<Snapshot> latest() {
        return project.latest();
    }

    /** The latest state of the project, if the text is still as it was then. */
    public Optional<Snapshot> current() {
        return latest().filter(this::isCurrent);
    }

    /** Whether the text is still as it was in a state of the project. */
    public boolean isCurrent(Snapshot snapshot) {
        String read = snapshot.text(file);
        return Display.getCurrent() == null ? read.equals(text)
                : read.length() == document.getLength() && read.equals(document.get());
    }

    /** Tells of each new state in which this text is as it is shown, and soon of the latest; in a background thread. */
    public void addListener(SnapshotListener listener) {
        listeners.add(listener);
        current().ifPresent(latest -> CompletableFuture.runAsync(() -> {
            if (listeners.contains(listener)) {
                listener.changed(latest);
            }
        }));
    }

    /** Tells a listener nothing any more. */
    public void removeListener(SnapshotListener listener) {
        listeners.remove(listener);
    }

    private void changed(Snapshot snapshot) {
        if (isCurrent(snapshot)) {
            listeners.forEach(each -> each.changed(snapshot));
        }
    }

    private final class Typing implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what has come of it counts
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            edited = true;
            telling = true;
            Display display = Display.getCurrent();
            if (!inCommand) {
                tell();
            }
            if (display != null && !inCommand) {
                // more changes of the same command are told once, in the end: each copy of a big text takes its time
                inCommand = true;
                display.asyncExec(() -> {
                    inCommand = false;
                    tell();
                });
            }
        }
    }
}
