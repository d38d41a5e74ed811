// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.model.Outcome;

/** How links are resolved and followed. */
class LinkTest {

    @Test
    void linksAreFollowedInTheirOrderAndTheLaterFileWins() {
        Contact contact = Texts.play(Texts.chain("a", """
                file a "a.xml" { X = 1 redirect to b redirect to d }
                file b "b.xml" { X = 2 redirect to c }
                file c "c.xml" { X = 3 }
                file d "d.xml" { Y = "${name}" }
                """));
        assertEquals(List.of("200 a", "200 b", "200 c", "200 d"), Texts.fetches(contact));
        assertEquals(Outcome.COMPLETE, contact.outcome());
        assertEquals("\"3\"", Texts.value(contact, "X"));
        assertEquals("\"Reception\"", Texts.value(contact, "Y"));
        assertEquals(List.of("1", "2"),
                contact.parameters().getFirst().overrides().stream().map(each -> each.text()).toList());
        assertTrue(contact.assumptions().contains(SimulationOption.PRECEDENCE));
    }

    @Test
    void theFirstFileWinsWhereTheOptionSaysSo() {
        PreparedChain chain = Texts.chain("a", """
                file a "a.xml" { X = 1 redirect to b }
                file b "b.xml" { X = 2 }
                """);
        Contact contact = Texts.play(chain, Texts.with(SimulationOption.PRECEDENCE, "first"));
        assertEquals("\"1\"", Texts.value(contact, "X"));
        assertFalse(contact.fetches().getLast().sets().getFirst().applied());
        assertEquals(List.of(), contact.parameters().getFirst().overrides());
    }

    @Test
    void theNestedGenerationIsFirmwareThenNvmThenCustom() {
        Contact contact = Texts.play(Texts.nested("i", """
                index i "i.xml" { custom -> c nvm -> n firmware -> f }
                firmware list f "f.xml" { }
                nvm list n "n.xml" { x, y }
                custom list c "c.xml" { z }
                settings x "x.xml" { A = 1 }
                settings y "y.xml" { A = 2 }
                settings z "z.xml" { A = 3 }
                """));
        assertEquals(List.of("200 i", "200 f", "200 n", "200 x", "200 y", "200 c", "200 z"), Texts.fetches(contact));
        assertEquals("\"3\"", Texts.value(contact, "A"));
    }

    @Test
    void dotSegmentsAreRemovedFromAbsoluteLinksToo() {
        Contact contact = Texts.play(Texts.chain("a", """
                file a "a.xml" { redirect to "https://prov.example/x/../b.xml" }
                file b "b.xml" { redirect to "./y/../c.xml" }
                file c "c.xml" { }
                """));
        assertEquals(List.of("200 a", "200 b", "200 c"), Texts.fetches(contact));
        assertEquals("https://prov.example/b.xml", contact.fetches().get(1).url());
    }

    @Test
    void aRelativeLinkIsResolvedAgainstTheFileOrTheFirstUrl() {
        PreparedChain chain = Texts.chain("a", """
                file a "a.xml" { redirect to "https://prov.example/sub/b.xml" }
                file b "sub/b.xml" { redirect to "c.xml" }
                file c "sub/c.xml" { }
                """);
        Contact byFile = Texts.play(chain);
        assertEquals(Outcome.COMPLETE, byFile.outcome());
        assertTrue(byFile.assumptions().contains(SimulationOption.RELATIVE_URLS));
        Contact byFirst = Texts.play(chain, Texts.with(SimulationOption.RELATIVE_URLS, "first-url"));
        assertEquals(Outcome.NOT_FOUND, byFirst.outcome());
        assertEquals("https://prov.example/c.xml", byFirst.fetches().getLast().url());
    }

    @Test
    void whatStandsBehindARedirectIsReadOrNot() {
        PreparedChain chain = Texts.chain("a", """
                file a "a.xml" { redirect to b X = 1 }
                file b "b.xml" { }
                """);
        assertEquals("\"1\"", Texts.value(Texts.play(chain), "X"));
        Contact contact = Texts.play(chain, Texts.with(SimulationOption.READS_AFTER_LINK, "false"));
        assertEquals("unset", Texts.value(contact, "X"));
        assertTrue(contact.assumptions().contains(SimulationOption.READS_AFTER_LINK));
        Contact nothingBehind = Texts.play(Texts.chain("a", """
                file a "a.xml" { X = 1 redirect to b }
                file b "b.xml" { }
                """));
        assertFalse(nothingBehind.assumptions().contains(SimulationOption.READS_AFTER_LINK));
    }

    @Test
    void aBrokenLinkEndsTheContact() {
        assertEquals(Outcome.MALFORMED,
                Texts.play(Texts.chain("a", "file a \"a.xml\" { redirect to \"\" }")).outcome());
        assertEquals(Outcome.MALFORMED,
                Texts.play(Texts.chain("a", "file a \"a.xml\" { redirect to \"b c.xml\" }")).outcome());
        Contact missing = Texts.play(Texts.chain("a", "file a \"a.xml\" { redirect to \"b.xml\" }"));
        assertEquals(Outcome.NOT_FOUND, missing.outcome());
        assertEquals(List.of("200 a", "404 https://prov.example/b.xml"), Texts.fetches(missing));
        Contact model = Texts.play(Texts.chain("a", "file a \"a.xml\" { redirect to \"%DVID/b.xml\" }"),
                SimulationOptions.defaults(), Texts.device(null, null, null));
        assertEquals(Outcome.MALFORMED, model.outcome());
        assertTrue(model.reason().contains("--model"), model.reason());
    }

    @Test
    void aFailedContactKeepsWhatItHasSetOrNot() {
        PreparedChain chain = Texts.chain("a", """
                file a "a.xml" { X = 1 redirect to b }
                file b "b.xml" { X = 2 redirect to "missing.xml" }
                """);
        Contact keeps = Texts.play(chain);
        assertEquals("\"2\"", Texts.value(keeps, "X"));
        assertTrue(keeps.assumptions().contains(SimulationOption.KEEPS_AFTER_FAILURE));
        Contact forgets = Texts.play(chain, Texts.with(SimulationOption.KEEPS_AFTER_FAILURE, "false"));
        assertEquals(List.of(), forgets.parameters());
        assertEquals(2, forgets.fetches().stream().mapToInt(each -> each.sets().size()).sum());
    }

    @Test
    void theLimitsEndAContact() {
        PreparedChain chain = Texts.chain("a", """
                file a "a.xml" { redirect to b }
                file b "b.xml" { redirect to c }
                file c "c.xml" { }
                """);
        Contact links = Texts.play(chain, Texts.with(SimulationOption.REDIRECT_LIMIT, "1"));
        assertEquals(Outcome.LIMIT, links.outcome());
        assertEquals(List.of("200 a", "200 b"), Texts.fetches(links));
        assertEquals(Outcome.COMPLETE, Texts.play(chain, Texts.with(SimulationOption.REDIRECT_LIMIT, "2")).outcome());
        Contact downloads = Texts.play(chain, Texts.with(SimulationOption.FETCH_LIMIT, "2"));
        assertEquals(Outcome.LIMIT, downloads.outcome());
        assertTrue(downloads.assumptions().contains(SimulationOption.FETCH_LIMIT));
        assertEquals(Outcome.COMPLETE, Texts.play(chain, Texts.with(SimulationOption.FETCH_LIMIT, "3")).outcome());
    }
}
