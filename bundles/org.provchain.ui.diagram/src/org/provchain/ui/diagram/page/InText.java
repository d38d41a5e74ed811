// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.ServedFile;
import org.provchain.ui.diagram.actions.Selected;
import org.provchain.ui.diagram.model.DiagramState;

/** Where in a text stands what a diagram shows, and the other way round. */
final class InText {

    private InText() {
    }

    /** The first line of the only file or link that is selected; empty where it stands in another text, or is none of both. */
    static Optional<IRegion> of(Selected selected, DiagramState state, Path text) {
        if (selected.nodes().size() + selected.links().size() != 1) {
            return Optional.empty();
        }
        Optional<EObject> source = selected.nodes().isEmpty()
                ? state.instruction(selected.links().getFirst().line().edge()).map(Instruction::source)
                : state.file(selected.nodes().getFirst().box().node()).map(ServedFile::source);
        return source.filter(each -> isIn(each, state, text)).map(NodeModelUtils::findActualNodeFor)
                .map(InText::firstLine);
    }

    private static boolean isIn(EObject element, DiagramState state, Path text) {
        return element.eResource() == state.snapshot().resource(text).orElse(null);
    }

    private static IRegion firstLine(INode node) {
        String text = node.getText().strip();
        int end = text.indexOf('\n');
        return new Region(node.getOffset(), end < 0 ? text.length() : end);
    }

    /** The name of the file that stands around a place of a text; files do not overlap. */
    static Optional<String> fileAt(DiagramState state, Path text, int offset) {
        return state.chain().files().stream().filter(each -> isIn(each.source(), state, text)).filter(each -> {
            INode node = NodeModelUtils.findActualNodeFor(each.source());
            return node != null && node.getOffset() <= offset && offset <= node.getEndOffset();
        }).map(ServedFile::name).findFirst();
    }
}
