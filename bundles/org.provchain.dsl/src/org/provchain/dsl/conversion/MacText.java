// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.conversion;

import com.google.inject.Inject;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A MAC address in any notation; one that holds blanks or dots stands in quotes. */
public class MacText implements IValueConverter<String> {

    @Inject
    private QuotedText quotedText;

    @Override
    public String toValue(String text, INode node) {
        return text != null && text.startsWith("\"") ? quotedText.toValue(text, node) : text;
    }

    @Override
    public String toString(String value) {
        boolean bare = value.matches("[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2})+|[0-9A-Za-z_]([0-9A-Za-z_]|-(?=[0-9A-Za-z_]))*");
        return bare ? value : quotedText.toString(value);
    }
}
