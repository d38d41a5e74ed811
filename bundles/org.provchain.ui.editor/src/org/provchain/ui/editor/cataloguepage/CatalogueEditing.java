// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.edit.Busy;
import org.provchain.ui.editor.edit.TextChanges;

/** Makes changes of catalogues in their text, one step of its history each; what is refused is said, and nothing is changed. */
final class CatalogueEditing {

    private final Consumer<String> refusals;
    private ChainDocument document;

    /**
     * Changes the text of a document.
     *
     * @param refusals told why a change was not made, in one sentence; empty when one was
     */
    CatalogueEditing(Consumer<String> refusals) {
        this.refusals = refusals;
    }

    /** The text from now on; null for none. */
    void setDocument(ChainDocument edited) {
        document = edited;
    }

    /** A change of the text as it is now. */
    @FunctionalInterface
    interface Edit {
        TextChange change(Snapshot snapshot, Path file) throws ChangeRefused;
    }

    /** Makes a change; false where it was refused. */
    boolean perform(Edit edit) {
        Optional<Snapshot> now = now();
        try {
            TextChange change = edit.change(now.orElseThrow(() -> new ChangeRefused(Messages.CataloguePage_broken)),
                    document.file());
            if (!change.replacements().isEmpty()) {
                TextChanges.type(change, now.get(), new NullProgressMonitor());
                document.tell();
                document.project().changed(0);
            }
            refusals.accept("");
            return true;
        } catch (ChangeRefused refused) {
            refusals.accept(refused.getLocalizedMessage());
        } catch (CoreException failed) {
            refusals.accept(failed.getStatus().getMessage());
        }
        return false;
    }

    private Optional<Snapshot> now() {
        if (document == null) {
            return Optional.empty();
        }
        ChainDocument.tellAll();
        return Busy.compute(Messages.CatalogueEditing_reading, monitor -> {
            try {
                return document.project().now(monitor::isCanceled);
            } catch (UnreadableInput | CancellationException none) {
                return null;
            }
        });
    }
}
