// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.Scenario;

/**
 * The chain that the cursor of an editor is in; editors adapt to it.
 *
 * @param name its name
 */
public record ChainAtCursor(String name) {

    /** The chain at a place of a text: the one around it, that it extends, or that the scenario boots on. */
    public static Optional<ChainAtCursor> of(Snapshot snapshot, Path file, int offset) {
        return snapshot.resource(file).map(XtextResource::getParseResult)
                .flatMap(each -> Optional.ofNullable(each.getRootASTElement())).stream()
                .flatMap(each -> each.eContents().stream()).filter(each -> isAround(each, offset)).findFirst()
                .map(ChainAtCursor::chain).map(Chain::getName).map(ChainAtCursor::new);
    }

    /** The chain at the cursor of an editor; empty where it edits no text of the project. */
    public static Optional<ChainAtCursor> in(IEditorPart editor, IProject project) {
        IResource edited = editor == null ? null : ResourceUtil.getResource(editor.getEditorInput());
        return edited == null || !project.equals(edited.getProject()) ? Optional.empty()
                : Optional.ofNullable(Adapters.adapt(editor, ChainAtCursor.class));
    }

    private static boolean isAround(EObject element, int offset) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node != null && node.getOffset() <= offset && offset <= node.getEndOffset();
    }

    private static Chain chain(EObject element) {
        return switch (element) {
        case Chain chain -> chain;
        case ChainPart part -> part.getChain();
        case Scenario scenario when scenario.getBoot() != null -> scenario.getBoot().getChain();
        default -> null;
        };
    }
}
