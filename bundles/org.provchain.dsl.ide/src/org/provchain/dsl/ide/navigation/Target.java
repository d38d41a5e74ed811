// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.navigation;

import java.nio.file.Path;

/** Where a name leads. */
public sealed interface Target {

    /**
     * A place of a text or a table.
     *
     * @param file   the file, absolute and normalized
     * @param offset the first character, from 0
     * @param length the number of characters
     */
    record InText(Path file, int offset, int length) implements Target {
    }

    /**
     * A parameter of the catalogue that comes with Provchain.
     *
     * @param parameter the full name as the text has it
     */
    record InCatalogue(String parameter) implements Target {
    }
}
