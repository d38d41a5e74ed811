// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.dsl.ide.edit.Replacement;

/** Takes a statement out of a text: with its line where nothing else stands on it, so that comments stay. */
final class StatementRemoval {

    private StatementRemoval() {
    }

    static Optional<Replacement> of(Path file, String text, EObject statement) {
        INode node = NodeModelUtils.findActualNodeFor(statement);
        if (node == null) {
            return Optional.empty();
        }
        int begin = node.getOffset();
        int end = begin + node.getLength();
        int line = text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1;
        int next = text.indexOf('\n', end);
        int lineEnd = next < 0 ? text.length() : next + 1;
        boolean alone = text.substring(line, begin).isBlank() && text.substring(end, lineEnd).isBlank();
        if (alone) {
            return Optional.of(new Replacement(file, line, lineEnd - line, ""));
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return Optional.of(new Replacement(file, begin, end - begin, ""));
    }
}
