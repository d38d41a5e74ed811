// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.dialect;

import org.provchain.model.LinkKind;

/** The kinds of statement that a provisioning document may hold. */
public enum StatementKind {

    PARAMETER("a parameter"), FIRMWARE_IMAGE("a firmware image"), REDIRECT("a redirect"),
    FIRMWARE_CATEGORY("a firmware category"), NVM_CATEGORY("an nvm category"), CUSTOM_CATEGORY("a custom category"),
    LIST_ITEM("a list item"), STEP("a step");

    private final String words;

    StatementKind(String words) {
        this.words = words;
    }

    /** The kind of the statement that makes a link of the given kind. */
    public static StatementKind of(LinkKind kind) {
        return switch (kind) {
        case REDIRECT -> REDIRECT;
        case FIRMWARE -> FIRMWARE_CATEGORY;
        case NVM -> NVM_CATEGORY;
        case CUSTOM -> CUSTOM_CATEGORY;
        case ITEM -> LIST_ITEM;
        };
    }

    /** The statement with its article, for messages. */
    public String words() {
        return words;
    }
}
