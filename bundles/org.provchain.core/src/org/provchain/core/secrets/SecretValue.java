// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.secrets;

/** The value of a secret, which no text shows by mistake: not its string, not a log, not a trace. */
public final class SecretValue {

    private final String value;

    /** Keeps a value. */
    public SecretValue(String value) {
        this.value = value;
    }

    /** The value itself, for the one place that writes it into a file for the phone or tries it as a password. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretValue that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Stars, always as many. */
    @Override
    public String toString() {
        return "******";
    }
}
