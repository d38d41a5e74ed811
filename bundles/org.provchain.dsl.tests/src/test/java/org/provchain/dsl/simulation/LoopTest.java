// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.provchain.core.simulation.Contact;
import org.provchain.model.Outcome;

/** When a contact goes round in a circle, and when it only looks so. */
class LoopTest {

    @Test
    void filesThatLeadBackAreALoop() {
        Contact contact = Texts.play(Texts.chain("a", """
                file a "a.xml" { redirect to b }
                file b "b.xml" { redirect to c }
                file c "c.xml" { redirect to b }
                """));
        assertEquals(Outcome.LOOP, contact.outcome());
        assertEquals(List.of("b", "c", "b"), contact.circle());
        assertEquals(List.of("200 a", "200 b", "200 c"), Texts.fetches(contact));
    }

    @Test
    void aFileThatSetsCredentialsItselfStillLoops() {
        Contact contact = Texts.play(Texts.chain("a", """
                file a "a.xml" {
                    System.Security.HTTPAuthUsername = "u"
                    System.Security.HTTPAuthPassword = "p"
                    redirect to a
                }
                """));
        assertEquals(Outcome.LOOP, contact.outcome());
        assertEquals(List.of("a", "a"), contact.circle());
        assertEquals(List.of("200 a"), Texts.fetches(contact));
    }

    @Test
    void aProtectedFileIsFetchedAgainWhenTheCredentialsHaveChanged() {
        Contact contact = Texts.play(Texts.chain("a", """
                file a "a.xml" {
                    System.Security.HTTPAuthUsername = "u"
                    System.Security.HTTPAuthPassword = "p"
                    redirect to b
                }
                file b "b.xml" protected {
                    System.Security.HTTPAuthUsername = "v"
                    System.Security.HTTPAuthPassword = "q"
                    redirect to b
                }
                """));
        assertEquals(Outcome.LOOP, contact.outcome());
        assertEquals(List.of("200 a", "401 b", "200 b configured", "401 b", "200 b configured"),
                Texts.fetches(contact));
    }

    @Test
    void aFileThatTwoLinksNameIsNoLoop() {
        Contact contact = Texts.play(Texts.nested("i", """
                index i "i.xml" { nvm -> n custom -> c }
                nvm list n "n.xml" { x, x }
                custom list c "c.xml" { x }
                settings x "x.xml" { A = 1 }
                """));
        assertEquals(Outcome.COMPLETE, contact.outcome());
        assertEquals(List.of("200 i", "200 n", "200 x", "200 x", "200 c", "200 x"), Texts.fetches(contact));
    }

    @Test
    void aFileLeftBehindDoesNotHideTheWayBack() {
        // c is popped twice before the way leads back to b
        Contact contact = Texts.play(Texts.chain("a", """
                file a "a.xml" {
                    System.Security.HTTPAuthUsername = "u"
                    System.Security.HTTPAuthPassword = "p"
                    redirect to b
                }
                file b "b.xml" protected { redirect to c redirect to d }
                file c "c.xml" { }
                file d "d.xml" { redirect to c redirect to b }
                """));
        assertEquals(Outcome.LOOP, contact.outcome());
        assertEquals(List.of("b", "d", "b"), contact.circle());
    }

    @Test
    void aFragmentMakesNoOtherFile() {
        Contact contact = Texts.play(Texts.chain("a", "file a \"a.xml\" { redirect to \"a.xml#x\" }"));
        assertEquals(Outcome.LOOP, contact.outcome());
    }
}
