// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.text;

/** Says that a {@link Template} was rendered without a value for one of its variables. */
public final class MissingVariableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    MissingVariableException(String name) {
        super("the variable ${" + name + "} has no value");
        this.name = name;
    }

    /** The name of the variable without a value. */
    public String name() {
        return name;
    }
}
