// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import org.provchain.model.FileKind;

/** The kinds of file in the user's language. */
final class KindWords {

    private KindWords() {
    }

    /** One of them, before its name: "settings file". */
    static String one(FileKind kind) {
        return switch (kind) {
        case FILE -> Messages.KindWords_one_file;
        case INDEX -> Messages.KindWords_one_index;
        case FIRMWARE_LIST -> Messages.KindWords_one_firmware;
        case NVM_LIST -> Messages.KindWords_one_nvm;
        case CUSTOM_LIST -> Messages.KindWords_one_custom;
        case SETTINGS -> Messages.KindWords_one_settings;
        };
    }

    /** One of them at the beginning of a sentence: "A settings file". */
    static String any(FileKind kind) {
        return switch (kind) {
        case FILE -> Messages.KindWords_any_file;
        case INDEX -> Messages.KindWords_any_index;
        case FIRMWARE_LIST -> Messages.KindWords_any_firmware;
        case NVM_LIST -> Messages.KindWords_any_nvm;
        case CUSTOM_LIST -> Messages.KindWords_any_custom;
        case SETTINGS -> Messages.KindWords_any_settings;
        };
    }

    /** Several, behind "leads to": "settings files". */
    static String many(FileKind kind) {
        return switch (kind) {
        case FILE -> Messages.KindWords_many_file;
        case INDEX -> Messages.KindWords_many_index;
        case FIRMWARE_LIST -> Messages.KindWords_many_firmware;
        case NVM_LIST -> Messages.KindWords_many_nvm;
        case CUSTOM_LIST -> Messages.KindWords_many_custom;
        case SETTINGS -> Messages.KindWords_many_settings;
        };
    }
}
