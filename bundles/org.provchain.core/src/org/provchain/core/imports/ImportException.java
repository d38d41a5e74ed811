// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.List;

/** An import that needs a person to say more. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> entries;

    /**
     * @param message what is not clear
     */
    ImportException(String message) {
        this(message, List.of());
    }

    /**
     * @param message what is not clear
     * @param entries the paths of the documents of which one has to be named as the entry
     */
    ImportException(String message, List<String> entries) {
        super(message);
        this.entries = List.copyOf(entries);
    }

    /** The paths of the documents of which one has to be named as the entry; empty where that is not what is missing. */
    public List<String> entries() {
        return entries;
    }
}
