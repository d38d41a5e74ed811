// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.provchain.core.imports.ChainWords;

/** A text in quotes. A quote inside is written \", a backslash \\, a line break \n, a tab \t; nothing else is escaped. */
public class QuotedText implements IValueConverter<String> {

    @Override
    public String toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        int end = text.length() - 1;
        if (text.indexOf('\\') < 0) {
            return text.substring(1, end);
        }
        StringBuilder value = new StringBuilder(text.length());
        for (int at = 1; at < end; at++) {
            char each = text.charAt(at);
            value.append(each == '\\' ? unescaped(text, ++at, node) : each);
        }
        return value.toString();
    }

    @Override
    public String toString(String value) {
        return ChainWords.quoted(value);
    }

    private static char unescaped(String text, int at, INode node) {
        return switch (text.charAt(at)) {
        case '"' -> '"';
        case '\\' -> '\\';
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        default -> throw new ValueConverterException("'\\" + text.charAt(at)
                + "' is no escape; write \\\\ for a backslash, \\\" for a quote, \\n, \\r or \\t.", node, null);
        };
    }
}
