// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** A number of contacts: 1 to 1,000. */
public class CountText implements IValueConverter<Integer> {

    private static final int MOST = 1000;

    @Override
    public Integer toValue(String text, INode node) {
        if (text == null) {
            // not written yet, which the parser tells
            return 1;
        }
        try {
            int count = Integer.parseInt(text);
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException tooLong) {
            // said below, with the range
        }
        throw new ValueConverterException("'" + text + "' contacts cannot be played; write a number from 1 to " + MOST
                + ".", node, null);
    }

    @Override
    public String toString(Integer value) {
        return value.toString();
    }
}
