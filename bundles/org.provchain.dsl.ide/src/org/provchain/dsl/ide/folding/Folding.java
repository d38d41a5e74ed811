// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.provchain.model.Element;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ProvisioningFile;

/** Finds what can be folded: declarations, files and blocks of more than one line, and comments. */
public final class Folding {

    private Folding() {
    }

    /** The parts of a text, sorted by where they begin. */
    public static List<Fold> of(XtextResource text) {
        List<Fold> folds = new ArrayList<>();
        for (Iterator<EObject> all = text.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element instanceof Element || element instanceof ProvisioningFile
                    || element instanceof ParameterBlock) {
                INode node = NodeModelUtils.findActualNodeFor(element);
                if (node != null && node.getText().stripLeading().indexOf('\n') >= 0) {
                    folds.add(new Fold(node.getOffset(), node.getLength(), false));
                }
            }
        }
        if (text.getParseResult() != null) {
            comments(text.getParseResult().getRootNode(), folds);
        }
        folds.sort(Comparator.comparing(Fold::offset));
        return List.copyOf(folds);
    }

    /** Comments of several lines; line comments that follow one another are one. */
    private static void comments(ICompositeNode root, List<Fold> folds) {
        int begin = -1;
        int end = 0;
        int lines = 0;
        for (ILeafNode leaf : root.getLeafNodes()) {
            String written = leaf.getText();
            if (leaf.isHidden() && written.startsWith("//")) {
                begin = begin < 0 ? leaf.getOffset() : begin;
                end = leaf.getEndOffset();
                lines++;
            } else if (leaf.isHidden() && written.startsWith("/*") && written.indexOf('\n') >= 0) {
                folds.add(new Fold(leaf.getOffset(), leaf.getLength(), true));
            } else if (!leaf.isHidden() || written.indexOf('\n') != written.lastIndexOf('\n')) {
                if (lines > 1) {
                    folds.add(new Fold(begin, end - begin, true));
                }
                begin = -1;
                lines = 0;
            }
        }
        if (lines > 1) {
            folds.add(new Fold(begin, end - begin, true));
        }
    }
}
