// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a layout: what is written is read again, and what is wrong spoils its line alone. */
class PlacesTextTest {

    private static final ElementKey GENERAL = new ElementKey.OfFile("acme", "general");

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars("aB1._-/@<>\\ #%ü\uD83D\uDE00\n").ofMaxLength(8),
                Arbitraries.strings().ofMaxLength(6), Arbitraries.of("@entry", "acme", "https://h.example/%MACD.xml"));
    }

    @Provide
    Arbitrary<ChainPlaces> places() {
        Arbitrary<ElementKey> keys = Combinators.combine(names(), names(), Arbitraries.integers().between(0, 2))
                .as((chain, name, kind) -> switch (kind) {
                case 0 -> new ElementKey.Entry(chain);
                case 1 -> new ElementKey.OfFile(chain, name);
                default -> new ElementKey.Outside(chain, name);
                });
        Arbitrary<Place> places = Combinators
                .combine(Arbitraries.integers().between(0, Place.MOST), Arbitraries.integers().between(0, Place.MOST))
                .as(Place::new);
        Arbitrary<List<String>> comments = Arbitraries.strings().ascii().excludeChars('\n', '\r').ofMaxLength(9)
                .map(each -> "#" + each).list().ofMaxSize(2);
        return Combinators.combine(Arbitraries.maps(keys, places).ofMaxSize(12), comments)
                .as((all, lines) -> new ChainPlaces(new TreeMap<>(all), lines));
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("places") ChainPlaces places) {
        assertEquals(new PlacesReading(places, List.of()), PlacesText.read(PlacesText.write(places)));
    }

    @Property
    void anyTextIsReadWithoutAnException(@ForAll String text) {
        PlacesReading reading = PlacesText.read(text);
        assertEquals(reading.places(), PlacesText.read(PlacesText.write(reading.places())).places());
    }

    @Property
    void aTextOfSuchLinesIsReadToo(@ForAll("lines") List<String> lines) {
        PlacesReading reading = PlacesText.read(String.join("\n", lines));
        assertTrue(reading.faults().size() <= lines.size());
        reading.faults().forEach(fault -> assertTrue(fault.column() <= lines.get(fault.line() - 1).length() + 1));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries
                .of("acme/general", "acme/@entry", "acme/<https://h/>", "a\\u00fcb/c", "\\u12", " ", "\t", "12",
                        "99999999", "-1", "<<<<<<< HEAD", "#", "x/", "/y", "=======")
                .list().ofMaxSize(5)
                .map(words -> String.join(" ", words)).list().ofMaxSize(8);
    }

    @Test
    void standsSortedLineByLine() {
        ChainPlaces places = ChainPlaces.NONE.with(new ElementKey.OfFile("b", "x"), new Place(1, 2))
                .with(new ElementKey.Outside("acme", "https://h.example/%MACD.xml?a=<b>"), new Place(700, 80))
                .with(GENERAL, new Place(120, 80)).with(new ElementKey.Entry("acme"), new Place(20, 80));
        assertEquals("""
                acme/<https://h.example/%MACD.xml?a=\\u003cb\\u003e> 700 80
                acme/@entry 20 80
                acme/general 120 80
                b/x 1 2
                """, PlacesText.write(places));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acme/general 120          | 1 | 17 | no place; write
            acme/general              | 1 | 13 | no place; write
            acme/general 1 2 3        | 1 | 18 | more than one place; write
            acme/general 1.5 2        | 1 | 14 | '1.5' is no number of pixels
            acme/general 1 -2         | 1 | 16 | '-2' is no number of pixels
            acme/general 1 9999999    | 1 | 16 | '9999999' is no number of pixels
            general 1 2               | 1 | 1  | 'general' names nothing of a chain
            acme/<https://h 1 2       | 1 | 1  | 'acme/<https://h' names nothing of a chain
            =======                   | 1 | 1  | a conflict of git
            """)
    void aBadLineIsToldWithItsPlace(String line, int number, int column, String message) {
        PlacesReading reading = PlacesText.read(line + "\nacme/own 3 4\n");
        PlacesFault fault = reading.faults().getFirst();
        assertEquals(number + ":" + column, fault.line() + ":" + fault.column());
        assertTrue(fault.message().startsWith(message), fault::message);
        assertEquals(Map.of(new ElementKey.OfFile("acme", "own"), new Place(3, 4)), reading.places().places());
    }

    @Test
    void ofAConflictTheFirstHalfCountsAndTheRestIsUsed() {
        PlacesReading reading = PlacesText.read("""
                # ours
                <<<<<<< HEAD
                acme/general 1 2
                =======
                acme/general 5 6
                acme/new 7 8
                >>>>>>> branch
                acme/own 3 4\r
                """);
        assertEquals(List.of(2, 4, 5, 7), reading.faults().stream().map(PlacesFault::line).toList());
        assertEquals("# ours\nacme/general 1 2\nacme/new 7 8\nacme/own 3 4\n", PlacesText.write(reading.places()));
    }

    @Test
    void theSameLineTwiceIsNoFault() {
        assertEquals(List.of(), PlacesText.read("acme/a 1 2\nacme/a 1 2\n").faults());
    }
}
