// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/** The comments of texts, whatever blanks are in them. */
final class Comments {

    private Comments() {
    }

    /** All comments, sorted. */
    static List<String> all(Texts texts) {
        List<String> comments = new ArrayList<>();
        for (XtextResource each : texts.snapshot().resources().values()) {
            for (ILeafNode leaf : each.getParseResult().getRootNode().getLeafNodes()) {
                if (leaf.isHidden() && !leaf.getText().isBlank()) {
                    comments.add(leaf.getText().replaceAll("\\s+", " ").strip());
                }
            }
        }
        return comments.stream().sorted().toList();
    }
}
