// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.dialect;

import org.provchain.model.FileKind;

/** The words for kinds of file. */
public final class FileKinds {

    private FileKinds() {
    }

    /** The kind with its article, for messages: "an index", "a settings file". */
    public static String words(FileKind kind) {
        return switch (kind) {
        case FILE -> "a file";
        case INDEX -> "an index";
        case FIRMWARE_LIST -> "a firmware list";
        case NVM_LIST -> "an nvm list";
        case CUSTOM_LIST -> "a custom list";
        case SETTINGS -> "a settings file";
        };
    }
}
