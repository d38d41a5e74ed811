// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.catalogue.ValueVerdict.Kind;

class ParameterTypeTest {

    private static final List<EnumValue> TAGGING = List.of(new EnumValue("0", "off"), new EnumValue("1", ""));
    private static final List<EnumValue> FORMATS = List.of(new EnumValue("12h", ""), new EnumValue("24h", ""));

    @ParameterizedTest
    @CsvSource({ "0, OK", "1, OK", "on, WRONG_TYPE", "true, WRONG_TYPE", "2, WRONG_TYPE", "01, WRONG_TYPE" })
    void takesOnlyZeroAndOneForABool(String value, Kind expected) {
        assertEquals(expected, new ParameterType.Bool().check(value).kind());
    }

    @ParameterizedTest
    @CsvSource({ "0, OK", "4094, OK", "4095, OUT_OF_RANGE", "-1, OUT_OF_RANGE", "abc, WRONG_TYPE", "1.5, WRONG_TYPE",
            "+1, WRONG_TYPE", "' 1', WRONG_TYPE", "99999999999999999999999, OUT_OF_RANGE", "٣, WRONG_TYPE" })
    void holdsANumberAgainstItsRange(String value, Kind expected) {
        assertEquals(expected, ParameterType.Int.between(0, 4094).check(value).kind());
    }

    @Test
    void saysWhichNumbersMayStand() {
        assertEquals("4095 is outside the known range. Write a number from 0 to 4094.",
                ParameterType.Int.between(0, 4094).check("4095").explanation());
        assertEquals("-1 is outside the known range. Write a number, at least 0.",
                new ParameterType.Int(OptionalLong.of(0), OptionalLong.empty()).check("-1").explanation());
        assertEquals("8 is outside the known range. Write a number, at most 7.",
                new ParameterType.Int(OptionalLong.empty(), OptionalLong.of(7)).check("8").explanation());
        assertEquals("'x' is no whole number. Write digits only.",
                ParameterType.Int.unbounded().check("x").explanation());
    }

    @Test
    void refusesAnEmptyRange() {
        assertThrows(IllegalArgumentException.class, () -> ParameterType.Int.between(1, 0));
    }

    @Property
    void takesEachNumberOfItsRange(@ForAll int value) {
        assertEquals(value >= -5 && value <= 1_000_000,
                ParameterType.Int.between(-5, 1_000_000).check(Integer.toString(value)).isOk());
    }

    @Test
    void namesTheKnownValuesOfAClosedEnumeration() {
        ValueVerdict verdict = new ParameterType.Enumeration(TAGGING, false).check("2");
        assertEquals(Kind.OUT_OF_RANGE, verdict.kind());
        assertEquals("'2' is none of the known values. Write one of: 0 (off), 1.", verdict.explanation());
    }

    @Test
    void comparesTheValuesOfAnEnumerationExactly() {
        assertTrue(new ParameterType.Enumeration(FORMATS, false).check("12h").isOk());
        assertFalse(new ParameterType.Enumeration(FORMATS, false).check("12H").isOk());
    }

    @Test
    void letsAnOpenEnumerationHaveOtherValues() {
        assertTrue(new ParameterType.Enumeration(TAGGING, true).check("17").isOk());
        assertTrue(new ParameterType.Enumeration(FORMATS, true).check("auto").isOk());
        assertTrue(new ParameterType.Enumeration(List.of(), true).check("auto").isOk());
    }

    @Test
    void doubtsAWordInAnOpenEnumerationOfNumbers() {
        assertEquals(Kind.OUT_OF_RANGE, new ParameterType.Enumeration(TAGGING, true).check("tcp").kind());
    }

    @ParameterizedTest
    @CsvSource({ "http://a.example/%MACD.xml, OK", "https://a, OK", "tftp://a/b, OK", "a.example/b, OUT_OF_RANGE",
            "/b, OUT_OF_RANGE", "1http://a, OUT_OF_RANGE" })
    void wantsASchemeInAUrl(String value, Kind expected) {
        assertEquals(expected, new ParameterType.Url().check(value).kind());
    }

    @ParameterizedTest
    @CsvSource({ "06_Gigaset.wav, OK", "/data/media/ringtones/06.wav, OK", "Evolve 1.ogg, OK",
            "http://a/b.wav, OUT_OF_RANGE" })
    void wantsNoUrlForAFile(String value, Kind expected) {
        assertEquals(expected, new ParameterType.FileName().check(value).kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "18,0,8 | OK", "66 | OK", "66,,114 | OUT_OF_RANGE", "66, | OUT_OF_RANGE",
            ", | OUT_OF_RANGE" })
    void wantsNoEmptyItemInAList(String value, Kind expected) {
        assertEquals(expected, new ParameterType.ListType().check(value).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = { "hunter2", "<&>", "0" })
    void neverJudgesASecretOrAText(String value) {
        assertEquals(ValueVerdict.OK, new ParameterType.Secret().check(value));
        assertEquals(ValueVerdict.OK, new ParameterType.Text().check(value));
    }

    @Test
    void leavesAnEmptyValueToItsOwnCheck() {
        for (ParameterType type : List.of(new ParameterType.Bool(), ParameterType.Int.between(1, 2),
                new ParameterType.Enumeration(TAGGING, false), new ParameterType.Url(), new ParameterType.ListType())) {
            assertTrue(type.check("").isOk(), type.keyword());
        }
    }
}
