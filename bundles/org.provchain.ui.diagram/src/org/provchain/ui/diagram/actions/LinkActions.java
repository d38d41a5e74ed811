// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.actions;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.structure.LinkChanges;
import org.provchain.scene.LinkRef;
import org.provchain.ui.diagram.commands.ChainEditing;

/** The order of the links of a file. */
final class LinkActions {

    private final EditPartViewer viewer;
    private final ChainEditing editing;

    LinkActions(EditPartViewer viewer, ChainEditing editing) {
        this.viewer = viewer;
        this.editing = editing;
    }

    List<DiagramAction> all() {
        return List.of(
                new DiagramAction(viewer, DiagramActions.EARLIER, Messages.LinkActions_earlier, each -> place(each) > 0,
                        each -> move(each, -1)),
                new DiagramAction(viewer, DiagramActions.LATER, Messages.LinkActions_later,
                        each -> place(each) >= 0 && place(each) < links(each).size() - 1, each -> move(each, 1)));
    }

    private List<FollowLink> links(Selected selected) {
        return selected.onlyStatement().map(each -> links(file(each))).orElse(List.of());
    }

    private static List<FollowLink> links(ServedFile file) {
        return file.instructions().stream().filter(FollowLink.class::isInstance).map(FollowLink.class::cast).toList();
    }

    private ServedFile file(LinkRef link) {
        return editing.diagram().state().orElseThrow().chain().files().get(link.file());
    }

    /** Where the selected link stands among those of its file, from 0; -1 where there is none. */
    private int place(Selected selected) {
        return selected.onlyStatement()
                .map(each -> links(selected).indexOf(file(each).instructions().get(each.instruction())))
                .orElse(-1);
    }

    private void move(Selected selected, int by) {
        int from = place(selected);
        String name = selected.onlyStatement().map(each -> file(each).name()).orElseThrow();
        editing.perform(
                (snapshot, chain) -> LinkChanges.reorder(snapshot, links(ChainEditing.file(chain, name)).get(from),
                        from + by));
    }
}
