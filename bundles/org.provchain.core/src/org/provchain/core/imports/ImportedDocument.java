// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.xml.read.XmlPlace;

/**
 * A document as a chain can say it.
 *
 * @param source     the document
 * @param dialect    its generation
 * @param rule       what kind of document it is
 * @param root       where its root element stands
 * @param product    its productID
 * @param macAddress its macAddress
 * @param attributes its other attributes
 * @param flat       whether anything stands directly under the root that has a section
 * @param sectioned  whether it has a section
 * @param statements what it says
 */
record ImportedDocument(ImportSource source, Dialect dialect, FileRule rule, XmlPlace root, Optional<String> product,
        Optional<String> macAddress, Map<String, String> attributes, boolean flat, boolean sectioned,
        List<ImportedStatement> statements) {

    /** The location that the chain gives it. */
    String location() {
        return Locations.of(source.path());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
