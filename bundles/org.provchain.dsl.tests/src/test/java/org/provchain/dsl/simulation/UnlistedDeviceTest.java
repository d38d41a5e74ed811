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
import org.provchain.model.Outcome;

/** A phone that the inventory does not have finds the files of all, and none of those that are written for one device. */
class UnlistedDeviceTest {

    private static final PreparedChain CHAIN = Texts.chain("general", """
            file general "all.xml" { redirect to own }
            file own "%MACD.xml" for each device { System.Login.PIN = "1234" }
            """);

    @Test
    void itsOwnFileIsNotThere() {
        Contact contact = Texts.play(CHAIN, SimulationOptions.defaults(), Texts.device().unlisted());
        assertEquals(Outcome.NOT_FOUND, contact.outcome());
        assertEquals(List.of("200 general", "404 https://prov.example/7c2f80123456.xml"), Texts.fetches(contact));
        assertTrue(contact.reason().contains("The inventory does not have 7C:2F:80:12:34:56"), contact.reason());
        assertTrue(contact.fetches().getLast().note().contains("inventory"), contact.fetches().getLast().note());
    }

    @Test
    void aListedOneFindsIt() {
        assertEquals(List.of("200 general", "200 own"), Texts.fetches(Texts.play(CHAIN)));
    }

    @Test
    void aNameThatIsNobodysIsNoMatterOfTheInventory() {
        PreparedChain chain = Texts.chain("general", "file general \"all.xml\" { redirect to \"none.xml\" }");
        Contact contact = Texts.play(chain, SimulationOptions.defaults(), Texts.device().unlisted());
        assertEquals("https://prov.example/none.xml is no file of the chain.", contact.reason());
    }

    @Test
    void aFileByModelIsThere() {
        PreparedChain chain = Texts.chain("general", """
                file general "all.xml" { redirect to model }
                file model "%DVID/all.xml" { System.Login.PIN = "1234" }
                """);
        assertEquals(List.of("200 general", "200 model"),
                Texts.fetches(Texts.play(chain, SimulationOptions.defaults(), Texts.device().unlisted())));
    }

    @Test
    void whatItLacksIsSaidOverHttpsToo() {
        PreparedChain chain = Texts.chain("general", """
                file general "all.xml" { redirect to "http://prov.example/%MACD.xml" }
                file own "%MACD.xml" for each device { System.Login.PIN = "1234" }
                """);
        Contact both = Texts.play(chain, SimulationOptions.defaults(), Texts.device().unlisted());
        assertTrue(both.reason().startsWith("The inventory does not have"), both.reason());
        Contact one = Texts.play(chain, Texts.with(SimulationOption.SAME_OVER_HTTPS, "false"),
                Texts.device().unlisted());
        assertTrue(one.reason().endsWith("is no file of the chain."), one.reason());
    }
}
