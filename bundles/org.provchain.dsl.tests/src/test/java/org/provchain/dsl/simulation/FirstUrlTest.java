// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.model.BootMethod;
import org.provchain.model.Outcome;

/** What the first URL stands for, by each method. */
class FirstUrlTest {

    private static final PreparedChain GENERAL = Texts.chain("a", "file a \"provisioning.xml\" { A = 1 }");
    private static final PreparedChain OWN = Texts.chain("a", "file a \"%MACD.xml\" for each device { A = 1 }");

    private static Contact boot(PreparedChain chain, BootMethod method, String url) {
        return Texts.play(chain, SimulationOptions.defaults(), Texts.device(), method, url, 1).last();
    }

    @ParameterizedTest
    @EnumSource(BootMethod.class)
    void aFileIsFetchedAsItIs(BootMethod method) {
        Contact contact = boot(GENERAL, method, Texts.BASE + "provisioning.xml");
        assertEquals(List.of("200 a"), Texts.fetches(contact));
        assertEquals(method, contact.method());
    }

    @ParameterizedTest
    @EnumSource(value = BootMethod.class, names = "REDIRECT_SERVER", mode = EnumSource.Mode.EXCLUDE)
    void aDirectoryStandsForTwoFiles(BootMethod method) {
        assertEquals(List.of("200 a"), Texts.fetches(boot(GENERAL, method, Texts.BASE)));
        assertEquals(List.of("404 https://prov.example/provisioning.xml", "200 a"),
                Texts.fetches(boot(OWN, method, Texts.BASE)));
        Contact none = boot(OWN, method, Texts.BASE + "elsewhere/");
        assertEquals(List.of("404 https://prov.example/elsewhere/provisioning.xml",
                "404 https://prov.example/elsewhere/7c2f80123456.xml"), Texts.fetches(none));
        assertEquals(Outcome.NOT_FOUND, none.outcome());
    }

    @Test
    void theRedirectServerAppendsNothing() {
        Contact contact = boot(GENERAL, BootMethod.REDIRECT_SERVER, Texts.BASE);
        assertEquals(List.of("404 https://prov.example/"), Texts.fetches(contact));
        assertEquals(Outcome.NOT_FOUND, contact.outcome());
        assertTrue(contact.reason().contains("redirect server"), contact.reason());
    }

    @Test
    void aHostWithoutASlashIsADirectory() {
        assertEquals(List.of("200 a"), Texts.fetches(boot(GENERAL, BootMethod.WEB, "https://prov.example")));
    }

    @Test
    void nothingIsAppendedToAQueryOrToANameWithoutASlash() {
        assertEquals(List.of("404 https://prov.example/?x=/"),
                Texts.fetches(boot(GENERAL, BootMethod.WEB, "https://prov.example/?x=/")));
        assertEquals(List.of("404 https://prov.example?x"),
                Texts.fetches(boot(GENERAL, BootMethod.WEB, "https://prov.example?x")));
        assertEquals(List.of("404 https://prov.example/maxwell"),
                Texts.fetches(boot(GENERAL, BootMethod.DHCP66, "https://prov.example/maxwell")));
    }

    @Test
    void thePlaceholdersOfTheFirstUrlAreReplaced() {
        assertEquals(List.of("200 a"), Texts.fetches(boot(OWN, BootMethod.WEB, Texts.BASE + "%MACD.xml")));
        Contact upper = Texts.play(OWN, Texts.with(SimulationOption.MAC_CASE, "upper"), Texts.device(), BootMethod.WEB,
                Texts.BASE + "%MACD.xml", 1).last();
        assertEquals("https://prov.example/7C2F80123456.xml", upper.entry());
        assertEquals(List.of("200 a"), Texts.fetches(upper));
    }

    @Test
    void anUnknownModelIsSaidWhereTheFirstUrlNeedsIt() {
        Contact contact = Texts.play(GENERAL, SimulationOptions.defaults(), Texts.device(null, null, null),
                BootMethod.WEB, Texts.BASE + "%DVID/a.xml", 1).last();
        assertEquals(Outcome.MALFORMED, contact.outcome());
        assertTrue(contact.reason().contains("--model"), contact.reason());
    }

    @Test
    void theLetterCaseIsAnAssumptionOnlyWhereItMatters() {
        assertFalse(boot(GENERAL, BootMethod.WEB, Texts.BASE).assumptions().contains(SimulationOption.MAC_CASE));
        assertTrue(boot(OWN, BootMethod.WEB, Texts.BASE).assumptions().contains(SimulationOption.MAC_CASE));
    }

    @Test
    void whatIsNoUrlIsMalformed() {
        assertEquals(Outcome.MALFORMED, boot(GENERAL, BootMethod.WEB, "provisioning.xml").outcome());
        assertEquals(Outcome.MALFORMED, boot(GENERAL, BootMethod.WEB, "https://prov.example/a b.xml").outcome());
    }
}
