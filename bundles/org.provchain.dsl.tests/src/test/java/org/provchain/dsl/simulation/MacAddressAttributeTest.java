// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.provchain.core.simulation.Contact;
import org.provchain.model.Outcome;

/** Lists that are for one device (FACTS 1.11). */
class MacAddressAttributeTest {

    private static Contact play(String attribute) {
        return Texts.play(Texts.nested("i", """
                index i "i.xml" { nvm -> n }
                nvm list n "n.xml" %s { x }
                settings x "x.xml" { A = 1 }
                """.formatted(attribute)));
    }

    @Test
    void aListForThisDeviceIsRead() {
        assertEquals("\"1\"", Texts.value(play("macAddress \"7C2F80123456\""), "A"));
        assertEquals("\"1\"", Texts.value(play("macAddress \"7c:2f:80:12:34:56\""), "A"));
        assertEquals("\"1\"", Texts.value(play(""), "A"));
    }

    @Test
    void aListForAnotherDeviceIsPassedOverWithANote() {
        Contact contact = play("macAddress \"7C2F80123457\"");
        assertEquals("unset", Texts.value(contact, "A"));
        assertEquals(Outcome.COMPLETE, contact.outcome());
        assertTrue(contact.fetches().getLast().note().contains("for another device"), contact.fetches().toString());
    }

    @Test
    void anEmptyOrBrokenOneIsMalformed() {
        assertEquals(Outcome.MALFORMED, play("macAddress \"\"").outcome());
        Contact broken = play("macAddress \"7C2F\"");
        assertEquals(Outcome.MALFORMED, broken.outcome());
        assertTrue(broken.reason().contains("'7C2F'"), broken.reason());
    }

    @Test
    void whereTheDialectHasNoSuchAttributeItCountsForNothing() {
        Contact contact = Texts.play(Texts.chain("a", "file a \"a.xml\" macAddress \"7C2F80123457\" { A = 1 }"));
        assertEquals("\"1\"", Texts.value(contact, "A"));
    }
}
