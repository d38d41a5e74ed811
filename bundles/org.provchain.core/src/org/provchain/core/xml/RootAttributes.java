// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.util.Set;
import java.util.regex.Pattern;

import org.provchain.core.chain.ServedFile;

/** Writes the attributes of a root element that the dialect does not have. */
final class RootAttributes {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Set<String> OF_DIALECT = Set.of("version", "productID", "macAddress");

    private RootAttributes() {
    }

    static void write(ServedFile file, DocumentText text) {
        file.attributes().forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || OF_DIALECT.contains(name)) {
                throw Faults.one(file.source(), "'" + name + "' cannot be written as a further attribute of '"
                        + file.name() + "': "
                        + (OF_DIALECT.contains(name) ? "the dialect writes it itself." : "it is no name in XML."));
            }
            text.attribute(name, Faults.requireXml(value, file.source(), "The attribute " + name));
        });
    }
}
