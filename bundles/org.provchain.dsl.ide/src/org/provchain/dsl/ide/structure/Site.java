// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** A text that a change is made in, with its lines and its smallest pieces: words, comments, blanks. */
final class Site {

    private final Path file;
    private final String text;
    private final List<ILeafNode> leaves = new ArrayList<>();

    Site(Path file, ICompositeNode root) {
        this.file = file;
        this.text = root.getText();
        for (ILeafNode each : root.getLeafNodes()) {
            if (each.getTotalLength() > 0) {
                leaves.add(each);
            }
        }
    }

    Path file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The pieces in the order of the text; together they are the whole of it. */
    List<ILeafNode> leaves() {
        return leaves;
    }

    /** The number of the piece that holds a character. */
    int leafAt(int offset) {
        int low = 0;
        int high = leaves.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (leaves.get(middle).getTotalOffset() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The word before a place, without comments. */
    ILeafNode wordBefore(int offset) {
        int at = leafAt(offset - 1);
        while (leaves.get(at).isHidden()) {
            at--;
        }
        return leaves.get(at);
    }

    /** The word behind a place where one ends, without comments. */
    ILeafNode wordBehind(int offset) {
        int at = leafAt(offset);
        while (leaves.get(at).isHidden()) {
            at++;
        }
        return leaves.get(at);
    }

    /** The last word of a node; behind it may be comments that the node counts as its own. */
    ILeafNode lastWord(INode node) {
        return wordBefore(node.getTotalEndOffset());
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line of a place ends, before what ends it. */
    int lineEnd(int offset) {
        int next = text.indexOf('\n', offset);
        int end = next < 0 ? text.length() : next;
        return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where the next line begins; the end of the text on the last line. */
    int nextLine(int offset) {
        int next = text.indexOf('\n', offset);
        return next < 0 ? text.length() : next + 1;
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    /** Whether nothing stands before a place on its line. */
    boolean beginsLine(int offset) {
        return isBlank(lineStart(offset), offset);
    }

    /** Whether nothing stands behind a place on its line. */
    boolean endsLine(int offset) {
        return isBlank(offset, lineEnd(offset));
    }

    /** Where the blanks and tabs behind a place end. */
    int behindBlanks(int offset) {
        int end = offset;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the blanks and tabs before a place begin. */
    int beforeBlanks(int offset) {
        int begin = offset;
        while (begin > 0 && isBlank(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean isBlank(char each) {
        return each == ' ' || each == '\t';
    }

    /** The blanks that the line of a place begins with. */
    String indent(int offset) {
        int begin = lineStart(offset);
        return text.substring(begin, Math.min(offset, behindBlanks(begin)));
    }

    /** How lines end. */
    String newLine() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
