// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

/**
 * What a type says of a value.
 *
 * @param kind the verdict
 * @param explanation what is wrong and what to write instead, as sentences; empty if nothing is wrong
 */
public record ValueVerdict(Kind kind, String explanation) {

    /** The verdict on a value that may stand. */
    public static final ValueVerdict OK = new ValueVerdict(Kind.OK, "");

    /** How a value can fail. */
    public enum Kind {
        /** The value may stand. */
        OK,
        /** The value is not of the type at all. */
        WRONG_TYPE,
        /** The value has the right form, but is none of those that are known. */
        OUT_OF_RANGE
    }

    /** Whether the value may stand. */
    public boolean isOk() {
        return kind == Kind.OK;
    }

    static ValueVerdict wrongType(String explanation) {
        return new ValueVerdict(Kind.WRONG_TYPE, explanation);
    }

    static ValueVerdict outOfRange(String explanation) {
        return new ValueVerdict(Kind.OUT_OF_RANGE, explanation);
    }
}
