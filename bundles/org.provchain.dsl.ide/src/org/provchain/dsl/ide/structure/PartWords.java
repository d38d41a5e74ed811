// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.provchain.dsl.ide.edit.Difference;
import org.provchain.model.ParameterDeclaration;

/**
 * The stretch of a part of a declaration, from the word before it to its end.
 *
 * @param words what stands in it, without blanks and comments
 */
record PartWords(Site site, List<ILeafNode> words) {

    /** The part of a declaration, which has it. */
    static PartWords of(Site site, ParameterDeclaration declaration, DeclarationPart part) {
        List<INode> nodes = part.nodes(declaration);
        int first = nodes.getFirst().getOffset();
        int begin = part.hasWord() ? site.wordBefore(first).getOffset() : first;
        int end = site.lastWord(nodes.getLast()).getEndOffset();
        return new PartWords(site, site.leaves().subList(site.leafAt(begin), site.leafAt(end - 1) + 1).stream()
                .filter(each -> !each.isHidden()).toList());
    }

    int begin() {
        return words.getFirst().getOffset();
    }

    int end() {
        return words.getLast().getEndOffset();
    }

    String text() {
        return site.text().substring(begin(), end());
    }

    /** Writes other words; those that stay keep the blanks and comments between them. */
    void become(PartWords other, Edits edits) {
        Difference difference = Difference.between(words, other.words,
                (one, another) -> one.getText().equals(another.getText()));
        int head = difference.head();
        int stop = words.size() - difference.tail();
        int otherStop = other.words.size() - difference.tail();
        if (head == 0) {
            edits.replace(site, begin(), end(), other.text());
        } else if (head == otherStop) {
            remove(head, stop, edits);
        } else {
            boolean inserted = head == stop;
            int begin = inserted ? words.get(head - 1).getEndOffset() : words.get(head).getOffset();
            edits.replace(site, begin, words.get(stop - 1).getEndOffset(),
                    other.site.text().substring(
                            inserted ? other.words.get(head - 1).getEndOffset() : other.words.get(head).getOffset(),
                            other.words.get(otherStop - 1).getEndOffset()));
        }
    }

    /** Takes words away with one of the two gaps around them. */
    private void remove(int from, int to, Edits edits) {
        if (from < to) {
            int begin = words.get(from).getOffset();
            int end = words.get(to - 1).getEndOffset();
            boolean apart = site.isBlank(begin - 1, begin);
            edits.remove(site, to == words.size() ? site.beforeBlanks(begin) : begin,
                    apart && to < words.size() ? site.behindBlanks(end) : end);
        }
    }
}
