// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import java.util.List;
import java.util.Optional;

import org.provchain.core.dialect.Dialect;
import org.provchain.model.Chain;

/**
 * A chain as the server serves it: names resolved, prefixes unfolded, files in the order of the text.
 *
 * @param name    its name
 * @param dialect its dialect
 * @param flat    whether documents are written without sections (FACTS 1.7)
 * @param base    the URL of the folder that locations are relative to; empty string where the text gives none
 * @param models  the models it is made for; empty means any
 * @param entry   the file that the first URL names
 * @param files   all files, with those of its parts in other texts
 * @param source  the element of the text
 */
public record ServedChain(String name, Dialect dialect, boolean flat, String base, List<String> models,
        Optional<ServedFile> entry, List<ServedFile> files, Chain source) {

    /** The file with the given name. */
    public Optional<ServedFile> file(String fileName) {
        return files.stream().filter(file -> file.name().equals(fileName)).findFirst();
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
