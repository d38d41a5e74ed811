// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.formatting2;

import java.util.Set;

import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** Sets one blank between all words of a text, and none where punctuation wants none; whatever else is said wins. */
final class InlineBlanks {

    private static final Set<String> NONE_BEFORE = Set.of(",", "]");
    private static final Set<String> NONE_BEHIND = Set.of("[");

    private InlineBlanks() {
    }

    static void format(IEObjectRegion text, IFormattableDocument document) {
        for (ISemanticRegion word : text.getAllSemanticRegions()) {
            ISemanticRegion next = word.getNextSemanticRegion();
            if (next != null) {
                boolean none = !word.getNextHiddenRegion().containsComment()
                        && (NONE_BEFORE.contains(next.getText()) || NONE_BEHIND.contains(word.getText()));
                document.append(word, none ? InlineBlanks::none : InlineBlanks::one);
            }
        }
    }

    private static void none(IHiddenRegionFormatter between) {
        between.noSpace();
        between.lowPriority();
    }

    private static void one(IHiddenRegionFormatter between) {
        between.oneSpace();
        between.lowPriority();
    }
}
