// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a text says before anybody has parsed it.
 *
 * @param file    the file, absolute and normalized
 * @param text    what stands in it; null where it cannot be read
 * @param failure why it cannot be read; null where it can
 */
record TextContent(Path file, String text, UnreadableInput failure) {

    /** The text as it is being edited, else as it lies on the disk. */
    static TextContent of(Path file, Map<Path, String> unsaved) {
        String edited = unsaved.get(file);
        try {
            return new TextContent(file, edited == null ? ChainTextFiles.read(file) : edited, null);
        } catch (UnreadableInput failed) {
            return new TextContent(file, null, failed);
        }
    }
}
