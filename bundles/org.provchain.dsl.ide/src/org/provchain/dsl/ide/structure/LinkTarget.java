// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import org.provchain.core.chain.ServedFile;
import org.provchain.dsl.conversion.QuotedText;

/** Where a link is to lead. */
public sealed interface LinkTarget {

    /** To a file of the chain. */
    record InChain(ServedFile file) implements LinkTarget {
    }

    /** To a URL, as it is to stand in the text. */
    record Outside(String url) implements LinkTarget {
    }

    /** As the language writes it. */
    default String text() {
        return switch (this) {
        case InChain inside -> inside.file().name();
        case Outside outside -> new QuotedText().toString(outside.url());
        };
    }

    /** For a label. */
    default String shown() {
        return switch (this) {
        case InChain inside -> inside.file().name();
        case Outside outside -> outside.url();
        };
    }
}
