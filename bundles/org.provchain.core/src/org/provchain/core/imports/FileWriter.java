// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.function.Function;

import org.provchain.core.catalogue.Catalogue;

/** Writes a file of a chain: its head and what it says. */
final class FileWriter {

    private static final String LEVEL = "    ";

    private final StringBuilder text;
    private final String indent;
    private final Catalogue catalogue;
    private final boolean product;
    private final Function<ImportedStatement.Link, String> links;
    private final TextOrigins origins;

    /**
     * @param product whether the file says its product, since the chain does not
     * @param links   writes where a link leads
     * @param origins takes where the pieces of the text come from; null where nobody asks
     */
    FileWriter(StringBuilder text, String indent, Catalogue catalogue, boolean product,
            Function<ImportedStatement.Link, String> links, TextOrigins origins) {
        this.text = text;
        this.indent = indent;
        this.catalogue = catalogue;
        this.product = product;
        this.links = links;
        this.origins = origins;
    }

    void write(ChainFile file) {
        ImportedDocument document = file.document();
        root(document, "");
        text.append(indent).append(document.rule().kind().getLiteral()).append(' ').append(file.name())
                .append(' ').append(ChainWords.quoted(file.location()));
        if (file.perDevice()) {
            text.append(" for each device");
        }
        if (product) {
            document.product().ifPresent(each -> root(document, "productID").append(" product ").append(each));
        }
        document.macAddress().ifPresent(
                each -> root(document, "macAddress").append(" macAddress ").append(ChainWords.quoted(each)));
        document.attributes().forEach((name, value) -> root(document, name).append(" attribute ").append(name)
                .append(' ').append(ChainWords.quoted(value)));
        text.append(" {");
        if (document.statements().isEmpty()) {
            text.append(" }\n");
            return;
        }
        text.append('\n');
        new StatementWriter(text, indent + LEVEL, document.rule(), catalogue, links, origins)
                .write(document.statements());
        text.append(indent).append("}\n");
    }

    /** What follows says what an attribute of the root element does, or the element as a whole. */
    private StringBuilder root(ImportedDocument document, String attribute) {
        if (origins != null) {
            origins.begin(document);
            origins.root(text.length(), attribute);
        }
        return text;
    }
}
