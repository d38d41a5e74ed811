// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {

    @Test
    void readsLiteralsRangesAndOpenIndices() {
        assertEquals(List.of(new Segment.Literal("SIP"), new Segment.Range(0, 3), new Segment.AnyIndex(),
                new Segment.Literal("IPv4")), NamePattern.parse("SIP.[0..3].[*].IPv4").segments());
    }

    @Test
    void takesANumberAsARangeOfOne() {
        assertEquals(List.of(new Segment.Literal("A"), new Segment.Range(7, 7)), NamePattern.parse("A.7").segments());
    }

    @Test
    void takesANumberWithLeadingZerosAsAName() {
        assertEquals(new Segment.Literal("00001"), NamePattern.parse("SipAccount.00001.AuthName").segments().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "SIP.Account.[0..3].AccountName", "NetDir.LDAP.[*].Server.Port", "A", "A.7.B", "a-b_c.D" })
    void writesWhatItRead(String text) {
        assertEquals(text, NamePattern.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".", "A.", ".A", "A..B", "A.[].B", "A.[3..0].B", "A.[0..].B", "A.[..3].B", "A.[0.3].B",
            "A.[-1..3].B", "A.[0..3", "A.[0..3]x", "A.b[0]", "A.[0..9999999999]", "A.99999999999", "A B", "A.ä",
            "[**]" })
    void refusesWhatIsNoPattern(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> NamePattern.parse(text));
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
    }

    @Test
    void saysWhichRangeIsEmpty() {
        String message = assertThrows(IllegalArgumentException.class, () -> NamePattern.parse("A.[3..0]")).getMessage();
        assertEquals("The range 3..0 is empty: write the smaller number first.", message);
    }

    @Test
    void refusesANameOfTooManyParts() {
        assertEquals(64, NamePattern.parse("A.".repeat(63) + "A").segments().size());
        assertThrows(IllegalArgumentException.class, () -> NamePattern.parse("A.".repeat(64) + "A"));
    }

    @Test
    void fillsInNumbersFromLeftToRight() {
        assertEquals("A.1.B.9", NamePattern.parse("A.[0..3].B.[*]").instantiate(1, 9));
        assertThrows(IllegalArgumentException.class, () -> NamePattern.parse("A.[*]").instantiate());
    }

    @Test
    void findsTheNumbersOfAName() {
        assertEquals(List.of(12, 0), NamePattern.parse("A.[*].B7.[*]").indicesOf("A.12.B7.0"));
        assertEquals(List.of(), NamePattern.parse("A.B").indicesOf("A.B"));
    }

    @ParameterizedTest
    @CsvSource({ "A.[0..3].B, A.[3..5].B, true", "A.[0..2].B, A.[3..5].B, false", "A.[*], A.[3..5], true",
            "A.4, A.[3..5], true", "A.B, A.[*], false", "A.B, A.B, true", "A.B, A.B.C, false",
            "A.[*].B, A.[*].C, false" })
    void tellsWhetherPatternsHaveNamesInCommon(String one, String other, boolean expected) {
        assertEquals(expected, NamePattern.parse(one).overlaps(NamePattern.parse(other)));
        assertEquals(expected, NamePattern.parse(other).overlaps(NamePattern.parse(one)));
    }

    @Test
    void comparesByMeaning() {
        assertEquals(NamePattern.parse("A.[3..3]"), NamePattern.parse("A.3"));
        assertFalse(NamePattern.parse("A.[0..3]").equals(NamePattern.parse("A.[0..4]")));
    }
}
