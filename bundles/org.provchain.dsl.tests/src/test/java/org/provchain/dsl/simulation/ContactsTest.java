// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Trace;
import org.provchain.model.BootMethod;
import org.provchain.model.Outcome;

/** Several contacts after one another: where each starts, and when nothing new comes. */
class ContactsTest {

    private static Trace play(PreparedChain chain, BootMethod method, String url, int contacts) {
        return Texts.play(chain, SimulationOptions.defaults(), Texts.device(), method, url, contacts);
    }

    @Test
    void thePhoneComesAgainByTheSameMethodAsLongAsNobodyMovesIt() {
        PreparedChain chain = Texts.chain("a", "file a \"provisioning.xml\" { X = 1 }");
        Trace literal = play(chain, BootMethod.REDIRECT_SERVER, Texts.BASE + "provisioning.xml", 5);
        assertEquals(List.of(BootMethod.REDIRECT_SERVER, BootMethod.REDIRECT_SERVER),
                literal.contacts().stream().map(Contact::method).toList());
        // by the web interface the directory would be found the second time
        Trace directory = play(chain, BootMethod.REDIRECT_SERVER, Texts.BASE, 5);
        assertEquals(1, directory.contacts().size());
        assertEquals(Trace.Ending.FIXED_POINT, directory.ending());
    }

    @Test
    void aMovedPhoneStartsAtItsNewServer() {
        PreparedChain chain = Texts.chain("a", """
                file a "provisioning.xml" { System.Provision.ProvisioningServer = "https://prov.example/%MACD.xml" }
                file b "%MACD.xml" for each device { System.Provision.ProvisioningServer = "https://prov.example/new/" }
                file c "new/provisioning.xml" { X = 1 }
                """);
        Trace trace = play(chain, BootMethod.DHCP66, Texts.BASE, 3);
        assertEquals(List.of(BootMethod.DHCP66, BootMethod.WEB, BootMethod.WEB),
                trace.contacts().stream().map(Contact::method).toList());
        assertEquals(List.of("https://prov.example/", "https://prov.example/7c2f80123456.xml",
                "https://prov.example/new/"), trace.contacts().stream().map(Contact::entry).toList());
        assertEquals(List.of("200 a", "200 b", "200 c"),
                trace.contacts().stream().flatMap(each -> Texts.fetches(each).stream()).toList());
        assertEquals(Trace.Ending.ENOUGH, trace.ending());
        assertEquals(Trace.Ending.FIXED_POINT, play(chain, BootMethod.DHCP66, Texts.BASE, 9).ending());
        assertEquals(4, play(chain, BootMethod.DHCP66, Texts.BASE, 9).contacts().size());
    }

    @Test
    void whatStoodThereBeforeAContactIsRemembered() {
        PreparedChain chain = Texts.chain("a", "file a \"a.xml\" { X = 1 X = 2 }");
        Contact second = play(chain, BootMethod.WEB, Texts.BASE + "a.xml", 2).contacts().get(1);
        assertEquals("2", second.parameters().getFirst().before().orElseThrow().text());
        assertEquals("1", second.parameters().getFirst().overrides().getFirst().text());
    }

    @Test
    void aContactThatChangesNothingIsAFixedPointAtOnceWithPlaceholdersToo() {
        PreparedChain chain = Texts.chain("a", "file a \"%MACD.xml\" for each device { }");
        Trace trace = play(chain, BootMethod.WEB, Texts.BASE + "%MACD.xml", 5);
        assertEquals(1, trace.contacts().size());
        assertEquals(Trace.Ending.FIXED_POINT, trace.ending());
    }

    @Test
    void contactsThatComeBackToAnEarlierStateAreALoop() {
        Trace trace = play(Texts.chain("a", """
                file a "a.xml" { System.Provision.ProvisioningServer = "https://prov.example/b.xml" }
                file b "b.xml" { System.Provision.ProvisioningServer = "https://prov.example/a.xml" }
                """), BootMethod.DHCP114, Texts.BASE + "a.xml", 20);
        assertEquals(Trace.Ending.LOOP, trace.ending());
        assertTrue(trace.contacts().size() <= 4, () -> trace.contacts().size() + " contacts");
        assertEquals("https://prov.example/a.xml", trace.contacts().get(1).next());
    }

    @Test
    void aTraceNamesTheAssumptionsOfAllContactsWithTheDialectsPrecedence() {
        Trace trace = play(Texts.chain("a", """
                file a "a.xml" { X = 1 X = 2 System.Provision.ProvisioningServer = "https://prov.example/b.xml" }
                file b "b.xml" { }
                """), BootMethod.WEB, Texts.BASE + "a.xml", 2);
        assertTrue(trace.last().assumptions().isEmpty());
        assertTrue(trace.assumptions().contains(SimulationOption.PRECEDENCE));
        assertEquals("later", SimulationOption.PRECEDENCE.value(trace.options()));
    }

    @Test
    void whatAFailedContactSetLeavesNoOverridesWhenItIsTakenBack() {
        PreparedChain chain = Texts.chain("a", """
                file a "a.xml" { X = 1 System.Provision.ProvisioningServer = "https://prov.example/b.xml" }
                file b "b.xml" { X = 2 X = 3 redirect to "missing.xml" }
                """);
        Contact kept = play(chain, BootMethod.WEB, Texts.BASE + "a.xml", 2).last();
        assertEquals("\"3\"", Texts.value(kept, "X"));
        Contact takenBack = Texts.play(chain, Texts.with(SimulationOption.KEEPS_AFTER_FAILURE, "false"), Texts.device(),
                BootMethod.WEB, Texts.BASE + "a.xml", 2).last();
        assertEquals("\"1\"", Texts.value(takenBack, "X"));
        assertTrue(takenBack.parameters().stream().allMatch(each -> each.overrides().isEmpty()));
    }

    @Test
    void aPhoneThatMovesToHttpsFindsTheSameFilesThereUnlessTheServerHasOthers() {
        PreparedChain chain = Texts.prepare("""
                chain c { dialect maxwell 1.1 product mx3b base "http://prov.example/" entry a
                    file a "a.xml" { System.Provision.ProvisioningServer = "https://prov.example/a.xml" }
                }
                """);
        Trace same = play(chain, BootMethod.DHCP114, "http://prov.example/a.xml", 2);
        assertEquals(List.of("200 a", "200 a"),
                same.contacts().stream().flatMap(each -> Texts.fetches(each).stream()).toList());
        assertTrue(same.contacts().getLast().assumptions().contains(SimulationOption.SAME_OVER_HTTPS));
        Trace other = Texts.play(chain, Texts.with(SimulationOption.SAME_OVER_HTTPS, "false"), Texts.device(),
                BootMethod.DHCP114, "http://prov.example/a.xml", 2);
        assertEquals(Outcome.NOT_FOUND, other.last().outcome());
    }
}
