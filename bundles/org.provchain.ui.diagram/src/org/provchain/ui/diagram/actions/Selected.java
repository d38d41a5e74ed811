// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPartViewer;
import org.provchain.scene.LinkRef;
import org.provchain.scene.NodeSubject;
import org.provchain.ui.diagram.model.DiagramLink;
import org.provchain.ui.diagram.model.DiagramNode;
import org.provchain.ui.diagram.parts.LinkPart;
import org.provchain.ui.diagram.parts.NodePart;

/**
 * What is selected in a diagram.
 *
 * @param nodes the nodes
 * @param links the links
 */
public record Selected(List<DiagramNode> nodes, List<DiagramLink> links) {

    /** What is selected in a viewer. */
    public static Selected in(EditPartViewer viewer) {
        List<DiagramNode> nodes = new ArrayList<>();
        List<DiagramLink> links = new ArrayList<>();
        for (Object each : viewer.getSelectedEditParts()) {
            if (each instanceof NodePart part) {
                nodes.add(part.node());
            } else if (each instanceof LinkPart part) {
                links.add(part.link());
            }
        }
        return new Selected(List.copyOf(nodes), List.copyOf(links));
    }

    /** The names of the selected files. */
    public List<String> files() {
        return nodes.stream().map(each -> each.box().node().subject()).filter(NodeSubject.OfFile.class::isInstance)
                .map(each -> ((NodeSubject.OfFile) each).name()).toList();
    }

    /** The name of the selected file, where it is the only thing that is selected. */
    public Optional<String> onlyFile() {
        List<String> names = files();
        return names.size() == 1 && nodes.size() == 1 && links.isEmpty() ? Optional.of(names.getFirst())
                : Optional.empty();
    }

    /** The statements of the selected links; those that the text cannot do without by themselves, such as the entry, are left out. */
    public List<LinkRef> statements() {
        return links.stream().map(each -> each.line().edge()).filter(each -> !each.move())
                .flatMap(each -> each.links().stream()).toList();
    }

    /** The statement of the selected link, where it is the only thing that is selected. */
    public Optional<LinkRef> onlyStatement() {
        return nodes.isEmpty() && statements().size() == 1 ? Optional.of(statements().getFirst()) : Optional.empty();
    }
}
