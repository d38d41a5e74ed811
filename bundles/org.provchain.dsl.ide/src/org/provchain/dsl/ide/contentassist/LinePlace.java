// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.Optional;

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
public record LinePlace(int offset, int length, String before, String after) {

    private static final String INDENT = "    ";

    /** A line of a text without what ends it. */
    private record Line(int begin, int end) {

        static Line at(String text, int offset) {
            int begin = offset;
            while (begin > 0 && !isEnd(text.charAt(begin - 1))) {
                begin--;
            }
            int end = offset;
            while (end < text.length() && !isEnd(text.charAt(end))) {
                end++;
            }
            return new Line(begin, end);
        }

        private static boolean isEnd(char character) {
            return character == '\n' || character == '\r';
        }
    }

    /**
     * The place in a body that is nearest to a place of the text: its line where it is blank, else behind what stands there.
     *
     * @param lineEnd what ends the lines of the text
     */
    public static LinePlace in(TextBody body, String text, int offset, String lineEnd) {
        int at = Math.max(offset, body.open());
        Line line = Line.at(text, at);
        Optional<ICompositeNode> last = body.statements().stream().filter(each -> each.getOffset() <= line.end)
                .reduce((one, next) -> next);
        if (last.isPresent() && last.get().getEndOffset() >= line.begin) {
            return behind(body, text, last.get().getEndOffset(), lineEnd);
        }
        Optional<INode> comment = body.comment(at);
        if (comment.isPresent()) {
            return behind(body, text, comment.get().getEndOffset(), lineEnd);
        }
        if (text.substring(line.begin, line.end).isBlank()) {
            return new LinePlace(line.begin, line.end - line.begin, indent(body, text), "");
        }
        if (body.close() <= line.end) {
            String inside = text.substring(body.open(), body.close());
            return behind(body, text, body.open() + inside.stripTrailing().length(), lineEnd);
        }
        return behind(body, text, line.begin < body.open() ? body.open() : line.end, lineEnd);
    }

    /** A new line behind a place; a comment stays on the line that it is on, everything else goes on a line of its own. */
    private static LinePlace behind(TextBody body, String text, int place, String lineEnd) {
        int end = Line.at(text, place).end;
        String indent = indent(body, text);
        String rest = text.substring(place, end);
        if (rest.isBlank() || rest.strip().startsWith("//")) {
            return new LinePlace(end, 0, lineEnd + indent, "");
        }
        int blanks = rest.length() - rest.stripLeading().length();
        boolean closes = place + blanks == body.close();
        return new LinePlace(place, blanks, lineEnd + indent,
                lineEnd + (closes ? indent.substring(INDENT.length()) : indent));
    }

    private static String indent(TextBody body, String text) {
        Line line = Line.at(text, body.head());
        String written = text.substring(line.begin, line.end);
        return INDENT + written.substring(0, written.length() - written.stripLeading().length());
    }
}
