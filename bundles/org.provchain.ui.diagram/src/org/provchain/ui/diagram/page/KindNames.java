// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import org.provchain.model.FileKind;

/** The kinds of file as the palette names them. */
final class KindNames {

    private KindNames() {
    }

    static String of(FileKind kind) {
        return switch (kind) {
        case FILE -> Messages.KindNames_file;
        case INDEX -> Messages.KindNames_index;
        case FIRMWARE_LIST -> Messages.KindNames_firmware_list;
        case NVM_LIST -> Messages.KindNames_nvm_list;
        case CUSTOM_LIST -> Messages.KindNames_custom_list;
        case SETTINGS -> Messages.KindNames_settings;
        };
    }

    static String icon(FileKind kind) {
        return switch (kind) {
        case FILE -> "file-shared";
        case INDEX -> "index";
        case FIRMWARE_LIST -> "firmware-list";
        case NVM_LIST -> "nvm-list";
        case CUSTOM_LIST -> "custom-list";
        case SETTINGS -> "settings";
        };
    }

    /** Whether the palette has such a file for each device, too. */
    static boolean mayBePerDevice(FileKind kind) {
        return kind == FileKind.FILE || kind == FileKind.SETTINGS;
    }
}
