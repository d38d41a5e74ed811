// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Where a line of its own goes in a text.
 *
 * @param offset what is replaced: where it begins
 * @param length and how long it is
 * @param before what comes before the line
 * @param after  what comes behind it
 */
record LinePlace(int offset, int length, String before, String after) {

    private static final String INDENT = "    ";

    /** The place in a body that is nearest to a place of the text: its line where it is blank, else behind what stands there. */
    static LinePlace in(TextBody body, IDocument document, int offset) throws BadLocationException {
        int at = Math.max(offset, body.open());
        IRegion line = document.getLineInformationOfOffset(at);
        int end = line.getOffset() + line.getLength();
        Optional<ICompositeNode> last = body.statements().stream().filter(each -> each.getOffset() <= end)
                .reduce((one, next) -> next);
        if (last.isPresent() && last.get().getEndOffset() >= line.getOffset()) {
            return behind(body, document, last.get().getEndOffset());
        }
        Optional<INode> comment = body.comment(at);
        if (comment.isPresent()) {
            return behind(body, document, comment.get().getEndOffset());
        }
        if (text(document, line.getOffset(), end).isBlank()) {
            return new LinePlace(line.getOffset(), line.getLength(), indent(body, document), "");
        }
        if (body.close() <= end) {
            String inside = text(document, body.open(), body.close());
            return behind(body, document, body.open() + inside.stripTrailing().length());
        }
        return behind(body, document, line.getOffset() < body.open() ? body.open() : end);
    }

    /** A new line behind a place; a comment stays on the line that it is on, everything else goes on a line of its own. */
    private static LinePlace behind(TextBody body, IDocument document, int place) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(place);
        int end = line.getOffset() + line.getLength();
        String delimiter = TextUtilities.getDefaultLineDelimiter(document);
        String indent = indent(body, document);
        String rest = text(document, place, end);
        if (rest.isBlank() || rest.strip().startsWith("//")) {
            return new LinePlace(end, 0, delimiter + indent, "");
        }
        int blanks = rest.length() - rest.stripLeading().length();
        boolean closes = place + blanks == body.close();
        return new LinePlace(place, blanks, delimiter + indent,
                delimiter + (closes ? indent.substring(INDENT.length()) : indent));
    }

    private static String indent(TextBody body, IDocument document) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(body.head());
        String written = text(document, line.getOffset(), line.getOffset() + line.getLength());
        return INDENT + written.substring(0, written.length() - written.stripLeading().length());
    }

    private static String text(IDocument document, int begin, int end) throws BadLocationException {
        return document.get(begin, end - begin);
    }
}
