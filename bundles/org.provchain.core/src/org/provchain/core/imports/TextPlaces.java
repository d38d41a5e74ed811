// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import org.provchain.core.xml.read.XmlPlace;

/** Places within a text whose begin is known. */
final class TextPlaces {

    private TextPlaces() {
    }

    static XmlPlace behind(XmlPlace begin, String text, int offset) {
        int line = begin.line();
        int column = begin.column();
        for (int at = 0; at < offset; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new XmlPlace(line, column);
    }
}
