// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.dialect.Dialect;

/** Writes the text of a chain, laid out as {@code provchain format} does. */
final class ChainTextWriter {

    private static final String LEVEL = "    ";

    private final String chain;
    private final String base;
    private final boolean flat;
    private final Catalogue catalogue;
    private final List<ChainFile> files;
    private final boolean entry;
    private final TextOrigins origins;
    private final Map<String, ChainFile> byLocation = new HashMap<>();
    private final Optional<String> product;
    private final LinkTargets targets;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param files   all files, the entry first
     * @param flat    whether the chain is written without sections
     * @param entry   whether the first file is the entry; else the chain has none
     * @param origins takes where the pieces of the text come from; null where nobody asks
     */
    ChainTextWriter(String chain, Catalogue catalogue, LinkTargets targets, boolean flat, List<ChainFile> files,
            boolean entry, TextOrigins origins) {
        this.chain = chain;
        this.base = targets.base();
        this.targets = targets;
        this.flat = flat;
        this.catalogue = catalogue;
        this.files = files;
        this.entry = entry;
        this.origins = origins;
        files.forEach(each -> byLocation.putIfAbsent(each.location(), each));
        Optional<String> first = files.getFirst().document().product();
        this.product = files.stream().allMatch(each -> each.document().product().equals(first)) ? first
                : Optional.empty();
    }

    String write() {
        Dialect dialect = files.getFirst().document().dialect();
        text.append("chain ").append(chain).append(" {\n");
        head("dialect", dialect.family() + " " + dialect.version() + (flat ? " flat" : ""));
        product.ifPresent(each -> head("product", each));
        if (!base.isEmpty()) {
            head("base", ChainWords.quoted(base));
        }
        if (entry) {
            head("entry", files.getFirst().name());
        }
        for (ChainFile each : files) {
            text.append('\n');
            new FileWriter(text, LEVEL, catalogue, product.isEmpty(), link -> link(each, link.url()), origins)
                    .write(each);
        }
        return text.append("}\n").toString();
    }

    private void head(String word, String value) {
        text.append(LEVEL).append(word).append(" ".repeat("dialect".length() - word.length() + 1)).append(value)
                .append('\n');
    }

    /** The name of the file that a link leads to, where an export writes the same URL for it; else the URL. */
    private String link(ChainFile from, String url) {
        ChainFile target = url.isEmpty() ? null : byLocation.get(targets.location(from.document(), url));
        return target != null && target.isWritten(url, base, from) ? target.name() : ChainWords.quoted(url);
    }
}
