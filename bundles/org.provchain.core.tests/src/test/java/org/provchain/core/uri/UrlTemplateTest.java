// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

import org.junit.jupiter.api.Test;

import org.provchain.core.uri.UrlSegment.Literal;
import org.provchain.core.uri.UrlSegment.Replaced;

class UrlTemplateTest {

    private static final Set<Placeholder> ALL = Set.of(Placeholder.values());

    @Test
    void splitsAtPlaceholders() {
        assertEquals(List.of(new Literal("fw/"), new Replaced(Placeholder.DVID, 3), new Replaced(Placeholder.MACD, 8),
                new Literal(".xml")), parse("fw/%DVID%MACD.xml").segments());
        assertEquals(List.of(), parse("").segments());
    }

    @Test
    void replacesPlaceholdersOnly() {
        assertEquals("a%20b/<MACD>/%25MACD/%FOO/<DVID>",
                parse("a%20b/%MACD/%25MACD/%FOO/%DVID").expand(p -> "<" + p.name() + ">"));
        assertEquals("plain.xml", parse("plain.xml").expand(p -> "x"));
    }

    @Test
    void takesWhatFollowsAPlaceholderAsText() {
        assertEquals("<MACD>foo", parse("%MACDfoo").expand(p -> "<" + p.name() + ">"));
    }

    @Test
    void knowsWhatDiffersFromDeviceToDevice() {
        assertTrue(parse("%MACD.xml").isDeviceSpecific());
        assertTrue(parse("%MACC.xml").isDeviceSpecific());
        assertFalse(parse("fw/%DVID.bin").isDeviceSpecific());
        assertTrue(parse("fw/%DVID.bin").hasPlaceholders());
        assertFalse(parse("a%20b.xml").hasPlaceholders());
    }

    @Test
    void anUnknownPlaceholderIsNotReplaced() {
        UrlTemplate template = UrlTemplate.parse("%MACD.xml", Set.of(Placeholder.DVID));
        assertEquals("%MACD.xml", template.expand(p -> "x"));
        assertEquals(UrlFault.Kind.UNKNOWN_PLACEHOLDER, template.faults().get(0).kind());
    }

    @Property
    void thePartsAreTheText(
            @ForAll @Chars({ '%', 'M', 'A', 'C', 'D', '2', '5' }) @CharRange(from = 'a', to = 'c') String text) {
        assertEquals(text, parse(text).expand(Placeholder::text));
    }

    private static UrlTemplate parse(String text) {
        return UrlTemplate.parse(text, ALL);
    }
}
