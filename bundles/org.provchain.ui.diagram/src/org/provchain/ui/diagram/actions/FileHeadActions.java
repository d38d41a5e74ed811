// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.gef.EditPartViewer;
import org.provchain.core.chain.Credentials;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.structure.ChainHead;
import org.provchain.dsl.ide.structure.FileHead;
import org.provchain.dsl.ide.structure.LinkRules;
import org.provchain.ui.diagram.commands.ChainEditing;

/** What stands at the head of a file: whether there is one for each device, whether the server asks for credentials, the entry. */
final class FileHeadActions {

    private final EditPartViewer viewer;
    private final ChainEditing editing;

    FileHeadActions(EditPartViewer viewer, ChainEditing editing) {
        this.viewer = viewer;
        this.editing = editing;
    }

    List<DiagramAction> all() {
        return List.of(action(DiagramActions.ENTRY, Messages.FileHeadActions_entry, this::mayBeEntry,
                name -> editing.perform(
                        (snapshot, chain) -> ChainHead.entry(snapshot, chain, ChainEditing.file(chain, name)))),
                action(DiagramActions.EACH_DEVICE, Messages.FileHeadActions_each_device, file -> !file.perDevice(),
                        name -> each(name, true)),
                action(DiagramActions.ONE_FOR_ALL, Messages.FileHeadActions_one_for_all, ServedFile::perDevice,
                        name -> each(name, false)),
                action(DiagramActions.PROTECT, Messages.FileHeadActions_protect, file -> !file.isProtected(),
                        name -> protect(name, new Credentials.Configured())),
                action(DiagramActions.UNPROTECT, Messages.FileHeadActions_unprotect, ServedFile::isProtected,
                        name -> protect(name, new Credentials.None())));
    }

    private void each(String name, boolean device) {
        editing.perform((snapshot, chain) -> FileHead.forEachDevice(snapshot, ChainEditing.file(chain, name), device));
    }

    private void protect(String name, Credentials credentials) {
        editing.perform(
                (snapshot, chain) -> FileHead.protection(snapshot, ChainEditing.file(chain, name), credentials));
    }

    private boolean mayBeEntry(ServedFile file) {
        return editing.diagram().state().map(each -> new LinkRules(each.chain()).mayBeEntry(file.kind())
                && each.chain().entry().filter(entry -> entry == file).isEmpty()).orElse(false);
    }

    private DiagramAction action(String id, String text, Predicate<ServedFile> possible,
            java.util.function.Consumer<String> done) {
        return new DiagramAction(viewer, id, text, each -> file(each).filter(possible).isPresent(),
                each -> each.onlyFile().ifPresent(done));
    }

    private Optional<ServedFile> file(Selected selected) {
        return selected.onlyFile().flatMap(name -> editing.diagram().state()
                .flatMap(state -> state.chain().files().stream().filter(each -> each.name().equals(name)).findFirst()));
    }
}
