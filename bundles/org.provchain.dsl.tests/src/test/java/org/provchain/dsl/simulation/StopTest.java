// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.provchain.core.simulation.Contact;
import org.provchain.model.Outcome;

/** At which file a contact ends that is not complete; that need not be the one that was fetched last. */
class StopTest {

    private static void assertStop(Outcome outcome, String stop, String files) {
        Contact contact = Texts.play(Texts.chain("a", files));
        assertEquals(outcome, contact.outcome());
        assertEquals(stop, contact.stop());
    }

    @Test
    void aLoopStopsAtTheFileToWhichItLeadsBack() {
        assertStop(Outcome.LOOP, "a", """
                file a "a.xml" {
                    redirect to b
                    redirect to a
                }
                file b "b.xml" { }
                """);
    }

    @Test
    void aRefusedFileIsWhereItStops() {
        assertStop(Outcome.UNAUTHORIZED, "b", """
                file a "a.xml" { redirect to b }
                file b "b.xml" protected { }
                """);
    }

    @Test
    void whatIsElsewhereIsNoFile() {
        assertStop(Outcome.NOT_FOUND, "", """
                file a "a.xml" { redirect to "https://other.example/b.xml" }
                """);
    }

    @Test
    void aLinkThatIsNoneStopsAtItsFile() {
        assertStop(Outcome.MALFORMED, "a", """
                file a "a.xml" {
                    redirect to b
                    redirect to ""
                }
                file b "b.xml" { }
                """);
    }

    @Test
    void whatIsCompleteHasNone() {
        assertStop(Outcome.COMPLETE, "", """
                file a "a.xml" { }
                """);
    }
}
