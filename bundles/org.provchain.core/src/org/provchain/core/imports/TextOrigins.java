// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.provchain.core.xml.read.XmlPlace;

/** Where in which document the pieces of the text of a chain come from. */
public final class TextOrigins {

    /**
     * Where a piece comes from.
     *
     * @param source    the document
     * @param element   where its element begins
     * @param attribute the attribute that it is the value of; empty for the element as a whole
     */
    public record Origin(ImportSource source, XmlPlace element, String attribute) {
    }

    private final Map<ImportedStatement, XmlPlace> elements = new IdentityHashMap<>();
    private final NavigableMap<Integer, Origin> byOffset = new TreeMap<>();
    private ImportSource source;
    private XmlPlace root = XmlPlace.START;

    TextOrigins() {
    }

    /** The origin of the piece that an offset of the text lies in; empty before the first file. */
    public Optional<Origin> at(int offset) {
        return Optional.ofNullable(byOffset.floorEntry(offset)).map(Map.Entry::getValue);
    }

    /** Takes where the element of a statement stands. */
    void element(ImportedStatement statement, XmlPlace place) {
        elements.put(statement, place);
    }

    /** What is marked from now on belongs to a document. */
    void begin(ImportedDocument document) {
        source = document.source();
        root = document.root();
    }

    /** The text from an offset on says what the root element does. */
    void root(int offset, String attribute) {
        byOffset.put(offset, new Origin(source, root, attribute));
    }

    /** The text from an offset on says what a statement does. */
    void mark(int offset, ImportedStatement statement, String attribute) {
        byOffset.put(offset, new Origin(source, elements.getOrDefault(statement, root), attribute));
    }
}
