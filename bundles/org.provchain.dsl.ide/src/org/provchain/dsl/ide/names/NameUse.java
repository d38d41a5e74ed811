// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.names;

import java.nio.file.Path;

/**
 * A place where a name stands.
 *
 * @param thing    what is named
 * @param name     the name as it is written
 * @param file     the text, absolute and normalized
 * @param offset   the first character of the name, from 0
 * @param length   its length
 * @param declares whether the thing is declared here, or set; else it is referred to
 */
public record NameUse(Thing thing, String name, Path file, int offset, int length, boolean declares) {

    /** Whether a place of the text lies in the name, or right behind it. */
    public boolean covers(int place) {
        return offset <= place && place <= offset + length;
    }
}
