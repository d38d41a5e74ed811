// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.formatting2;

import java.util.List;

import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.HiddenRegionReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;

/**
 * Lays out the comments between two words where the framework would not do it well: those before a closing brace stay
 * indented, a blank line behind a comment stays, and a line comment ends its line.
 */
final class CommentLayout extends HiddenRegionReplacer {

    private static final int ONE_BLANK_LINE = 2;

    CommentLayout(IHiddenRegion region, IHiddenRegionFormatting formatting) {
        super(region, formatting);
    }

    @Override
    protected void applyHiddenRegionFormatting(List<ITextReplacer> replacers) {
        super.applyHiddenRegionFormatting(replacers);
        for (int at = 0; at + 1 < replacers.size(); at++) {
            if (replacers.get(at) instanceof CommentReplacer comment
                    && comment.getComment().getText().startsWith("//")) {
                endLine(formatting(replacers.get(at + 1)));
            }
        }
    }

    /** What follows a comment to the end of the line must not be drawn into it. */
    private static void endLine(IHiddenRegionFormatting behind) {
        behind.setNewLinesMin(atLeastOne(behind.getNewLineMin()));
        behind.setNewLinesDefault(atLeastOne(behind.getNewLineDefault()));
        behind.setNewLinesMax(atLeastOne(behind.getNewLineMax()));
    }

    private static int atLeastOne(Integer newLines) {
        return newLines == null ? 1 : Math.max(1, newLines);
    }

    @Override
    protected void applyIndentation(List<ITextReplacer> replacers, IHiddenRegionFormatting separator) {
        Integer decrease = getFormatting().getIndentationDecrease();
        if (decrease != null && getFormatting().getIndentationIncrease() == null) {
            formatting(replacers.getLast()).setIndentationDecrease(decrease);
        } else {
            super.applyIndentation(replacers, separator);
        }
    }

    @Override
    protected void applyPriorityAndDefaultFormatting(List<ITextReplacer> replacers, IHiddenRegionFormatting separator) {
        super.applyPriorityAndDefaultFormatting(replacers, separator);
        boolean closes = getFormatting().getIndentationDecrease() != null
                || getRegion().getNextSemanticRegion() == null;
        for (ITextReplacer each : replacers) {
            boolean last = each == replacers.getLast();
            if (each instanceof WhitespaceReplacer && formatting(each) != separator && !(closes && last)) {
                formatting(each).setNewLinesMax(ONE_BLANK_LINE);
            }
        }
        if (getRegion().getPreviousSemanticRegion() == null) {
            IHiddenRegionFormatting start = formatting(replacers.getFirst());
            start.setNewLinesMin(0);
            start.setNewLinesDefault(0);
            start.setNewLinesMax(0);
            start.setSpace("");
        }
    }

    private static IHiddenRegionFormatting formatting(ITextReplacer whitespace) {
        return ((WhitespaceReplacer) whitespace).getFormatting();
    }
}
