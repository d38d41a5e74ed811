// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

/** The project cannot be read at all; the message says why and what to do. */
public final class UnreadableInput extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableInput(String message) {
        super(message);
    }
}
