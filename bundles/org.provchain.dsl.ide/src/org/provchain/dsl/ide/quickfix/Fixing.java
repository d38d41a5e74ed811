// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.model.ProvisioningFile;

/**
 * A finding in a text, with what a fix needs to know around it.
 *
 * @param snapshot the state of the project in which it was found
 * @param finding  the finding
 * @param resource its text
 * @param element  the element that it stands on
 */
record Fixing(Snapshot snapshot, LocatedFinding finding, XtextResource resource, EObject element) {

    /** The surroundings of a finding; empty where it stands in no text of the project. */
    static Optional<Fixing> of(Snapshot snapshot, LocatedFinding finding) {
        return snapshot.resource(finding.file()).flatMap(text -> {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(text.getParseResult().getRootNode(),
                    finding.region().offset());
            EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
            return element == null ? Optional.empty() : Optional.of(new Fixing(snapshot, finding, text, element));
        });
    }

    /** The path of the text. */
    Path file() {
        return finding.file();
    }

    /** What the text says. */
    String text() {
        return resource.getParseResult().getRootNode().getText();
    }

    /** What the finding stands on, as it is written. */
    String written() {
        int begin = finding.region().offset();
        return text().substring(begin, begin + finding.region().length());
    }

    /** The element, or the nearest one around it, of a type. */
    <T extends EObject> Optional<T> around(Class<T> type) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, type));
    }

    /** The file of a chain that the finding stands in, with its chain. */
    Optional<InChain> inChain() {
        return around(ProvisioningFile.class).flatMap(source -> {
            for (ServedChain chain : snapshot.project().chains()) {
                for (ServedFile file : chain.files()) {
                    if (file.source() == source) {
                        return Optional.of(new InChain(chain, file));
                    }
                }
            }
            return Optional.empty();
        });
    }

    /** A file and its chain. */
    record InChain(ServedChain chain, ServedFile file) {
    }

    /** The first leaf of an element that is written as given; empty where there is none. */
    static Optional<INode> leaf(EObject element, String written) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        if (node != null) {
            for (ILeafNode each : node.getLeafNodes()) {
                if (!each.isHidden() && each.getText().equals(written)
                        && NodeModelUtils.findActualSemanticObjectFor(each) == element) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** The last leaf of an element that is written as given. */
    static Optional<INode> lastLeaf(EObject element, String written) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        INode last = null;
        if (node != null) {
            for (ILeafNode each : node.getLeafNodes()) {
                last = !each.isHidden() && each.getText().equals(written) ? each : last;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The blanks at the beginning of the line that a place of the text lies on. */
    static String indent(String text, int offset) {
        int begin = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int end = begin;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(begin, Math.max(begin, Math.min(end, offset)));
    }

    /** How the lines of a text end. */
    static String lineEnd(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
