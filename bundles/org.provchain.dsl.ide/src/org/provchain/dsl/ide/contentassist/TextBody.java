// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParser;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.model.FileKind;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Statement;

/**
 * What stands between the braces of a file or a block, where parameters may be written.
 *
 * @param owner the file, or the block
 * @param open  the place behind the opening brace
 * @param close the place of the closing brace
 */
public record TextBody(EObject owner, int open, int close) {

    /** The innermost body at a place, from the head of its owner to its closing brace; empty where there is none. */
    public static Optional<TextBody> at(String text, int offset) {
        EObject root = ProvchainStandaloneSetup.injector().getInstance(IParser.class).parse(new StringReader(text))
                .getRootASTElement();
        return root == null ? Optional.empty() : within(root.eContents(), offset);
    }

    private static Optional<TextBody> within(List<EObject> elements, int offset) {
        for (EObject each : elements) {
            ICompositeNode node = NodeModelUtils.findActualNodeFor(each);
            if (node != null && node.getOffset() <= offset && offset <= node.getEndOffset()) {
                Optional<TextBody> found = within(each.eContents(), offset)
                        .or(() -> of(each).filter(body -> offset <= body.close));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TextBody> of(EObject owner) {
        boolean holdsParameters = owner instanceof ParameterBlock || owner instanceof ProvisioningFile file
                && (file.getKind() == FileKind.FILE || file.getKind() == FileKind.SETTINGS);
        Optional<INode> open = brace(owner, "{");
        Optional<INode> close = brace(owner, "}");
        return holdsParameters && open.isPresent() && close.isPresent()
                ? Optional.of(new TextBody(owner, open.get().getEndOffset(), close.get().getOffset()))
                : Optional.empty();
    }

    private static Optional<INode> brace(EObject owner, String brace) {
        INode found = null;
        for (ILeafNode each : NodeModelUtils.findActualNodeFor(owner).getLeafNodes()) {
            if (each.getText().equals(brace) && each.getSemanticElement() == owner) {
                found = each;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The body around this one; empty for that of a file. */
    public Optional<TextBody> outer() {
        return owner instanceof ParameterBlock ? of(owner.eContainer()) : Optional.empty();
    }

    /** Where its owner begins. */
    int head() {
        return NodeModelUtils.findActualNodeFor(owner).getOffset();
    }

    /** What the blocks put before the names in it. */
    public String prefix() {
        return owner instanceof ParameterBlock block ? FullNames.of(block) + "." : "";
    }

    /** Where the statements in it stand. */
    List<ICompositeNode> statements() {
        return owner.eContents().stream().filter(Statement.class::isInstance).map(NodeModelUtils::findActualNodeFor)
                .filter(Objects::nonNull).toList();
    }

    /** The comment at a place. */
    Optional<INode> comment(int offset) {
        ICompositeNode root = NodeModelUtils.findActualNodeFor(owner).getRootNode();
        return Optional.<INode>ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, offset))
                .filter(each -> each.getText().startsWith("/*") && each.getOffset() < offset);
    }
}
