// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

/**
 * A place in a document.
 *
 * @param line   the line, from 1
 * @param column the column, from 1, in characters
 */
public record XmlPlace(int line, int column) {

    /** Where a document begins. */
    public static final XmlPlace START = new XmlPlace(1, 1);
}
