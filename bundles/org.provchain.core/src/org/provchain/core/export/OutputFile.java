// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

/**
 * A finished file to be written.
 *
 * @param path    where, relative to the output, with {@code /} between its parts
 * @param content its bytes, not copied
 */
public record OutputFile(String path, byte[] content) {

    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
