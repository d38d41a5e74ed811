// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.pages.TextEditing;

/** Makes changes of catalogues in their text. */
final class CatalogueEditing {

    private final TextEditing text;

    /**
     * Changes the text of a document.
     *
     * @param refusals told why a change was not made, in one sentence; empty when one was
     */
    CatalogueEditing(Consumer<String> refusals) {
        text = new TextEditing(refusals, Messages.CatalogueEditing_reading);
    }

    /** The text from now on; null for none. */
    void setDocument(ChainDocument edited) {
        text.setDocument(edited);
    }

    /** A change of the text as it is now. */
    @FunctionalInterface
    interface Edit {
        TextChange change(Snapshot snapshot, Path file) throws ChangeRefused;
    }

    /** Makes a change; false where it was refused. */
    boolean perform(Edit edit) {
        Optional<Snapshot> now = text.now();
        if (now.isEmpty()) {
            text.refuse(Messages.CataloguePage_broken);
            return false;
        }
        Path file = text.document().orElseThrow().file();
        return text.perform(now.get(), () -> edit.change(now.get(), file), () -> {
            // there is nothing but the text
        });
    }
}
