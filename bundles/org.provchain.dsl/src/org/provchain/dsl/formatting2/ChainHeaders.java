// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.formatting2;

import java.util.List;

import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionExtensions;
import org.provchain.model.Chain;
import org.provchain.model.Suppression;

/** Sets what a chain says of itself on lines of their own, with the values in one column. */
final class ChainHeaders {

    private static final String[] WORDS = { "dialect", "product", "base", "models", "entry" };
    private static final int WIDTH = "dialect".length();

    private ChainHeaders() {
    }

    /** Whether the chain says anything of itself, so that the first file stands behind something. */
    static boolean has(Chain chain) {
        return chain.getDialectName() != null || chain.getProduct() != null || chain.getBase() != null
                || chain.getEntry() != null || !chain.getModels().isEmpty() || !chain.getSuppressions().isEmpty();
    }

    static void format(Chain chain, ITextRegionExtensions regions, IFormattableDocument document) {
        List<ISemanticRegion> words = regions.regionFor(chain).keywords(WORDS);
        ISemanticRegion open = regions.regionFor(chain).keyword("{");
        for (ISemanticRegion word : words) {
            if (!word.getNextHiddenRegion().containsComment()) {
                document.append(word, it -> it.setSpace(" ".repeat(WIDTH - word.getLength() + 1)));
            }
            line(word, open, document);
        }
        for (Suppression suppression : chain.getSuppressions()) {
            line(regions.regionFor(suppression).keyword("suppress"), open, document);
        }
    }

    private static void line(ISemanticRegion word, ISemanticRegion open, IFormattableDocument document) {
        if (word != null && word.getPreviousSemanticRegion() != open) {
            document.prepend(word, it -> it.setNewLines(1, 1, 2));
        }
    }
}
