// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.ui.actions.ActionFactory;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.ide.structure.Deletion;
import org.provchain.dsl.ide.structure.FileCopy;
import org.provchain.dsl.ide.structure.FilePaste;
import org.provchain.dsl.ide.structure.FilePaste.Pasted;
import org.provchain.scene.LinkRef;
import org.provchain.ui.diagram.commands.ChainEditing;

/** Deleting, copying, pasting and duplicating what is selected. */
final class FileActions {

    private final EditPartViewer viewer;
    private final ChainEditing editing;
    private final Consumer<List<String>> select;

    /**
     * Makes the actions.
     *
     * @param select told the names of the files that are to be selected when they are drawn
     */
    FileActions(EditPartViewer viewer, ChainEditing editing, Consumer<List<String>> select) {
        this.viewer = viewer;
        this.editing = editing;
        this.select = select;
    }

    List<DiagramAction> all() {
        return List.of(
                new DiagramAction(viewer, ActionFactory.DELETE.getId(), Messages.FileActions_delete,
                        FileActions::hasSomething, this::delete),
                new DiagramAction(viewer, ActionFactory.CUT.getId(), Messages.FileActions_cut, FileActions::hasFile,
                        each -> {
                            if (copy(each)) {
                                delete(each);
                            }
                        }),
                new DiagramAction(viewer, ActionFactory.COPY.getId(), Messages.FileActions_copy, FileActions::hasFile,
                        this::copy),
                new DiagramAction(viewer, ActionFactory.PASTE.getId(), Messages.FileActions_paste, each -> true,
                        each -> paste()),
                new DiagramAction(viewer, DiagramActions.DUPLICATE, Messages.FileActions_duplicate,
                        FileActions::hasFile,
                        this::duplicate));
    }

    private static boolean hasFile(Selected selected) {
        return !selected.files().isEmpty();
    }

    private static boolean hasSomething(Selected selected) {
        return hasFile(selected) || !selected.statements().isEmpty();
    }

    private void delete(Selected selected) {
        editing.perform(
                (snapshot, chain) -> Deletion.of(snapshot, files(chain, selected), statements(chain, selected)));
    }

    private static List<ServedFile> files(ServedChain chain, Selected selected) throws ChangeRefused {
        List<ServedFile> files = new ArrayList<>();
        for (String each : selected.files()) {
            files.add(ChainEditing.file(chain, each));
        }
        return files;
    }

    private List<Instruction> statements(ServedChain chain, Selected selected) throws ChangeRefused {
        List<Instruction> statements = new ArrayList<>();
        for (LinkRef each : selected.statements()) {
            String file = editing.diagram().state().orElseThrow().chain().files().get(each.file()).name();
            List<Instruction> all = ChainEditing.file(chain, file).instructions();
            if (each.instruction() < all.size()) {
                statements.add(all.get(each.instruction()));
            }
        }
        return statements;
    }

    private boolean copy(Selected selected) {
        return editing.read((snapshot, chain) -> FileCopy.text(snapshot, files(chain, selected))).map(text -> {
            FileClipboard.put(text);
            return true;
        }).orElse(false);
    }

    private void paste() {
        String text = FileClipboard.get();
        if (!FilePaste.accepts(text)) {
            editing.refuse(Messages.FileActions_nothing_to_paste);
            return;
        }
        add((snapshot, chain) -> FilePaste.into(snapshot, chain, text));
    }

    private void duplicate(Selected selected) {
        add((snapshot, chain) -> FilePaste.duplicate(snapshot, files(chain, selected)));
    }

    private void add(ChainEditing.Reading<Pasted> pasting) {
        AtomicReference<Pasted> pasted = new AtomicReference<>();
        boolean made = editing.perform((snapshot, chain) -> {
            pasted.set(pasting.read(snapshot, chain));
            return pasted.get().change();
        });
        if (made) {
            select.accept(pasted.get().names());
        }
    }
}
