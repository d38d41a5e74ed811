// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** {@code ${name}} stands for the variable {@code name}. */
public class VariableName implements IValueConverter<String> {

    @Override
    public String toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        String name = text.substring(2, text.length() - 1).strip();
        if (name.isEmpty()) {
            throw new ValueConverterException("A variable needs a name: ${name}.", node, null);
        }
        return name;
    }

    @Override
    public String toString(String value) {
        return "${" + value + "}";
    }
}
