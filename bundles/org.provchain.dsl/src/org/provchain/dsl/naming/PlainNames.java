// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.naming;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** Takes a name as one segment, dots and all. */
public class PlainNames implements IQualifiedNameConverter {

    @Override
    public QualifiedName toQualifiedName(String text) {
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("an empty name");
        }
        return QualifiedName.create(text);
    }

    @Override
    public String toString(QualifiedName name) {
        return name.getLastSegment();
    }
}
