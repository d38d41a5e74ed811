// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

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

/** Makes the changes of a page in the text, one step of its history each; what is refused is said, and nothing is changed. */
public final class TextEditing {

    private final Consumer<String> refusals;
    private final String waiting;
    private ChainDocument document;

    /**
     * Changes the text of a document.
     *
     * @param refusals told why a change was not made, in one sentence; empty when one was
     * @param waiting  what is said while the text is read
     */
    public TextEditing(Consumer<String> refusals, String waiting) {
        this.refusals = refusals;
        this.waiting = waiting;
    }

    /** The text from now on; null for none. */
    public void setDocument(ChainDocument edited) {
        document = edited;
    }

    /** The text; empty for none. */
    public Optional<ChainDocument> document() {
        return Optional.ofNullable(document);
    }

    /** Says why something is not done. */
    public void refuse(String reason) {
        refusals.accept(reason);
    }

    /** A change of the text. */
    @FunctionalInterface
    public interface Edit {
        /**
         * The change.
         *
         * @throws ChangeRefused if it cannot be made, with the reason for the user
         */
        TextChange change() throws ChangeRefused;
    }

    /**
     * Makes a change; false where it was refused.
     *
     * @param now  the state that it is of
     * @param then what is done with it when the text has changed
     */
    public boolean perform(Snapshot now, Edit edit, Runnable then) {
        try {
            TextChange change = edit.change();
            if (!change.replacements().isEmpty()) {
                TextChanges.type(change, now, new NullProgressMonitor());
                then.run();
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

    /** The text as it is now: the latest state if nothing has changed since, or else a new one. */
    public Optional<Snapshot> now() {
        if (document == null) {
            return Optional.empty();
        }
        ChainDocument.tellAll();
        Optional<Snapshot> known = document.project().upToDate();
        // while something is computed, the mouse events of a tool would pass it by
        return known.isPresent() ? known : Busy.compute(waiting, monitor -> {
            try {
                return document.project().now(monitor::isCanceled);
            } catch (UnreadableInput | CancellationException none) {
                return null;
            }
        });
    }
}
