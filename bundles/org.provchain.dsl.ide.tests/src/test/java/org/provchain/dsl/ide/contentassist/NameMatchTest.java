// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed against a name. */
class NameMatchTest {

    @ParameterizedTest
    @CsvSource({ "SIP.Acc, BEGINNING", "sip.acc, BEGINNING", "'', BEGINNING", "display, SEGMENT", "0.Disp, SEGMENT",
            "Account.0, SEGMENT", "SADN, HUMPS", "SA0DN, HUMPS", "DisNam, HUMPS", "DN, HUMPS", "ND, NONE", "Nick, NONE",
            "isplay, NONE", "DNX, NONE" })
    void ofANameOfAParameter(String typed, NameMatch expected) {
        assertEquals(expected, NameMatch.of(typed, "SIP.Account.0.DisplayName"));
    }

    @Property
    void aNameFitsWhatItBeginsWith(
            @ForAll @AlphaChars @Chars({ '.', '0' }) @StringLength(min = 1, max = 30) String name,
            @ForAll @IntRange(max = 30) int length) {
        String typed = name.substring(0, Math.min(length, name.length()));
        assertEquals(NameMatch.BEGINNING, NameMatch.of(typed, name));
        assertTrue(NameMatch.of(typed + "!", name) == NameMatch.NONE);
    }
}
