// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every pattern and every name. */
class CataloguePropertiesTest {

    @Property
    void knowsEachInstanceOfItsPatterns(@ForAll("catalogues") Catalogue catalogue, @ForAll int pick,
            @ForAll int offset) {
        CatalogueEntry entry = pick(catalogue, pick);
        String name = entry.pattern().instantiate(numbers(entry.pattern(), offset, false));
        assertEquals(entry.name(), catalogue.find(name).orElseThrow().name());
    }

    @Property
    void refusesAnIndexAboveTheRange(@ForAll("catalogues") Catalogue catalogue, @ForAll int pick, @ForAll int offset) {
        CatalogueEntry entry = pick(catalogue, pick);
        Assume.that(entry.pattern().indices().stream().anyMatch(Segment.Range.class::isInstance));
        String name = entry.pattern().instantiate(numbers(entry.pattern(), offset, true));
        Lookup.IndexOutOfRange found = assertInstanceOf(Lookup.IndexOutOfRange.class, catalogue.lookup(name));
        assertEquals(entry.name(), found.entry().name());
        assertTrue(Integer.parseInt(found.index()) > found.range().high());
    }

    @Property
    void agreesWithALookAtEachPattern(@ForAll("catalogues") Catalogue catalogue, @ForAll("names") String name) {
        boolean expected = catalogue.entries().stream()
                .anyMatch(entry -> isPattern(name) && NamePattern.parse(name).overlaps(entry.pattern()));
        assertEquals(expected, catalogue.lookup(name) instanceof Lookup.Known);
    }

    @Property
    void findsTheNameBehindOneEdit(@ForAll @IntRange(max = 15) int pick, @ForAll int place,
            @ForAll("letters") char letter, @ForAll @IntRange(max = 3) int edit) {
        CatalogueEntry entry = pick(Inputs.PHONE, pick);
        String known = entry.pattern().instantiate(numbers(entry.pattern(), 1, false));
        int at = Math.floorMod(place, known.length() - 1);
        // An edited number is another number: what was meant cannot be seen.
        Assume.that(Character.isLetter(known.charAt(at)) && Character.isLetter(known.charAt(at + 1)));
        String edited = edited(known, at, letter, edit);
        Assume.that(!edited.equals(known));
        assertTrue(Inputs.PHONE.nearest(edited, 3).contains(known), () -> edited + " of " + known);
        assertEquals(known, Inputs.PHONE.oneEditOrCaseVariant(edited).orElseThrow());
    }

    @Property
    void offersOnlyNamesThatItKnows(@ForAll("catalogues") Catalogue catalogue, @ForAll("names") String name) {
        for (String offered : catalogue.nearest(name, 5)) {
            assertInstanceOf(Lookup.Known.class, catalogue.lookup(offered));
        }
        catalogue.oneEditOrCaseVariant(name)
                .ifPresent(offered -> assertInstanceOf(Lookup.Known.class, catalogue.lookup(offered)));
    }

    @Property
    void copesWithAnyText(@ForAll String text) {
        assertInstanceOf(Lookup.Unknown.class, Inputs.PHONE.lookup(text));
        Inputs.PHONE.nearest(text, 3);
        Inputs.PHONE.oneEditOrCaseVariant(text);
        Inputs.PHONE.search(text);
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return patterns().list().ofMinSize(1).ofMaxSize(12).map(patterns -> Catalogue.of("random",
                apart(patterns).map(pattern -> CatalogueEntry.of(pattern, new ParameterType.Text())).toList()));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("SIP", "Account", "account", "Acount", "A", "0", "3", "9", "00", "", "#", "[*]").list()
                .ofMinSize(1).ofMaxSize(5).map(parts -> String.join(".", parts));
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z').range('A', 'Z');
    }

    private static Arbitrary<NamePattern> patterns() {
        Arbitrary<Segment> literals = Arbitraries.of("SIP", "Account", "account", "A", "B7", "00")
                .map(Segment.Literal::new);
        Arbitrary<Segment> ranges = Combinators.combine(Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 5)).as((low, more) -> new Segment.Range(low, low + more));
        Arbitrary<Segment> any = Arbitraries.just(new Segment.AnyIndex());
        return Arbitraries.oneOf(literals, literals, ranges, any).list().ofMinSize(1).ofMaxSize(5)
                .map(NamePattern::new);
    }

    // Patterns that differ in their ranges only lend each other their names; they have a test of their own.
    private static Stream<NamePattern> apart(List<NamePattern> patterns) {
        Set<String> seen = new HashSet<>();
        return patterns.stream().filter(pattern -> seen.add(pattern.segments().stream()
                .map(segment -> segment instanceof Segment.Literal ? segment.text() : "#")
                .collect(Collectors.joining("."))));
    }

    private static boolean isPattern(String name) {
        return !name.isEmpty() && name.indexOf('[') < 0 && name.indexOf('#') < 0 && !name.contains("..")
                && !name.startsWith(".") && !name.endsWith(".");
    }

    private static CatalogueEntry pick(Catalogue catalogue, int pick) {
        return catalogue.entries().get(Math.floorMod(pick, catalogue.entries().size()));
    }

    private static int[] numbers(NamePattern pattern, int offset, boolean above) {
        return pattern.indices().stream().mapToInt(index -> switch (index) {
        case Segment.Range range when above -> range.high() + 1 + Math.floorMod(offset, 1000);
        case Segment.Range range -> range.low() + Math.floorMod(offset, range.high() - range.low() + 1);
        case Segment.AnyIndex any -> Math.floorMod(offset, 1000);
        }).toArray();
    }

    private static String edited(String name, int at, char letter, int edit) {
        return switch (edit) {
        case 0 -> name.substring(0, at) + letter + name.substring(at);
        case 1 -> name.substring(0, at) + name.substring(at + 1);
        case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
        default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }
}
