// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

/**
 * One value of an enumeration.
 *
 * @param value as it stands in the XML
 * @param meaning what the phone makes of it; empty if the source does not say
 */
public record EnumValue(String value, String meaning) {

    /** The value with its meaning, for a message. */
    @Override
    public String toString() {
        return meaning.isEmpty() ? value : value + " (" + meaning + ")";
    }
}
