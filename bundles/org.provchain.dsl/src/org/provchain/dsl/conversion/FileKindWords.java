// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.provchain.model.FileKind;

/** The words for a kind of file, whatever blanks or comments stand between them. */
public class FileKindWords implements IValueConverter<FileKind> {

    @Override
    public FileKind toValue(String text, INode node) {
        String words = node == null ? text : words(node);
        FileKind kind = FileKind.get(words);
        if (kind == null) {
            throw new ValueConverterException("'" + words + "' is no kind of file.", node, null);
        }
        return kind;
    }

    @Override
    public String toString(FileKind value) {
        return value.getLiteral();
    }

    private static String words(INode node) {
        StringBuilder words = new StringBuilder();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                words.append(words.isEmpty() ? "" : " ").append(leaf.getText());
            }
        }
        return words.toString();
    }
}
