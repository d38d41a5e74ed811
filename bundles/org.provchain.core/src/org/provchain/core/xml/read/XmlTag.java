// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.util.List;
import java.util.Optional;

/**
 * A start tag.
 *
 * @param name       the name as written, with its prefix
 * @param attributes the attributes in their order; those of namespaces are attributes like others
 * @param place      where the tag begins; of the root element the begin of the line in which its tag ends
 */
public record XmlTag(String name, List<XmlAttribute> attributes, XmlPlace place) {

    public XmlTag {
        attributes = List.copyOf(attributes);
    }

    /** The value of an attribute. */
    public Optional<String> attribute(String wanted) {
        for (XmlAttribute each : attributes) {
            if (each.name().equals(wanted)) {
                return Optional.of(each.value());
            }
        }
        return Optional.empty();
    }
}
