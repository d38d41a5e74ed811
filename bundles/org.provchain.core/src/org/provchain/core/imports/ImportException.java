// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

/** An import that needs a person to say more. */
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is not clear, and what to say
     */
    ImportException(String message) {
        super(message);
    }
}
