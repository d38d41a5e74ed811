// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the values of attributes stand. */
class TagPlacesTest {

    private static final String DOCUMENT = "<a  one = '1'\n   two=\"x = 'y'\"\r\n\tthree='>'/><b/>\n<c one='2'";

    @ParameterizedTest
    @CsvSource({ "1, 1, one, 1, 12", "1, 1, two, 2, 9", "1, 1, three, 3, 9", "1, 1, four, 1, 1", "1, 1, '', 1, 1",
            "4, 1, one, 4, 9", "4, 1, two, 4, 1", "1, 2, one, 1, 2", "3, 13, one, 3, 13", "9, 1, one, 9, 1",
            "4, 99, one, 4, 99" })
    void aValueBeginsBehindItsQuote(int line, int column, String name, int atLine, int atColumn) {
        assertEquals(new XmlPlace(atLine, atColumn),
                new TagPlaces(DOCUMENT).value(new XmlPlace(line, column), name));
    }
}
