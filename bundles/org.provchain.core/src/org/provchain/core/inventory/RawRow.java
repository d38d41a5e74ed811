// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

/**
 * The bytes of one row, before it is decoded.
 *
 * @param line     the line on which it begins, from 1
 * @param bytes    the row with its line breaks, the last one included
 * @param overlong whether it was cut off because it passes the limit
 * @param open     whether a quote is still open at its end
 */
record RawRow(long line, byte[] bytes, boolean overlong, boolean open) {

    static final byte QUOTE = '"';

    static boolean hasOddQuotes(byte[] line) {
        boolean odd = false;
        for (byte b : line) {
            odd ^= b == QUOTE;
        }
        return odd;
    }
}
