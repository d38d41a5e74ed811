// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.function.UnaryOperator;

/**
 * A URL that a phone asks for.
 *
 * @param file   the name of the file that lies there; empty where none does
 * @param url    the URL
 * @param access how the phone came by it
 */
public record Visit(String file, String url, Access access) {

    /** What a person calls it: the file, or where there is none the URL. */
    public String label() {
        return file.isEmpty() ? url : file;
    }

    Visit map(UnaryOperator<String> text) {
        return new Visit(text.apply(file), text.apply(url), access);
    }
}
