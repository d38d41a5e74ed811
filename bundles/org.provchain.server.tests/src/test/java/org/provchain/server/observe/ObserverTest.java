// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.server.Served;
import org.provchain.server.content.ServedState;

/** What is said of contacts that go otherwise than predicted; those that go as predicted are walked by the phone. */
class ObserverTest {

    private static final String TEXT = """
            chain site {
                dialect maxwell 1.1
                base    "http://prov.example.org/"
                entry   general
                file general "provisioning.xml" {
                    firmware "2.30.0" from "fw/%DVID/image.bin"
                    System.Security.HTTPAuthUsername = "site"
                    System.Security.HTTPAuthPassword = "word"
                    redirect to site
                }
                file site "site.xml" { redirect to own }
                file own "%MACD.xml" for each device protected { redirect to last }
                file last "last.xml" { SIP.DefaultAccount = 0 }
            }
            device 7C:2F:80:12:34:56 model Maxwell3 { }
            device 7C:2F:80:12:34:57 model Maxwell3 { }
            """;
    private static final String OWN = "/7c2f80123456.xml";

    @TempDir
    private Path folder;
    private final List<SeenStep> steps = new ArrayList<>();
    private final List<SeenContact> contacts = new ArrayList<>();
    private Observer observer;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @BeforeEach
    void start() throws Exception {
        Files.writeString(folder.resolve("test.chain"), TEXT);
        ServedState state = Served.state(folder);
        observer = new Observer(() -> state, Duration.ofSeconds(30), steps::add, contacts::add);
    }

    private void saw(String path, int status) {
        saw(path, status, CredentialKind.NONE, null, "Maxwell3");
    }

    private void saw(String path, int status, CredentialKind sent, String username, String agent) {
        now = now.plusSeconds(1);
        observer.saw(new Seen(now, "192.0.2.1", "GET", path, path, status, Optional.of(sent),
                Optional.ofNullable(username), agent, ""));
    }

    private SeenContact ended() {
        observer.endSilent(now.plusSeconds(31));
        return contacts.getLast();
    }

    @Test
    void aPhoneThatStops() {
        saw("/provisioning.xml", 200);
        saw("/site.xml", 200);
        saw(OWN, 401);
        saw(OWN, 200, CredentialKind.CONFIGURED, "site", "Maxwell3");
        SeenContact contact = ended();
        assertEquals(Ending.STOPPED, contact.ending());
        assertEquals(
                "7C:2F:80:12:34:56: stopped (4 of 5 requests): after /7c2f80123456.xml (own) nothing was asked for;"
                        + " /last.xml (last) was to come: the phone may not have read the file before it, or still be busy with it,"
                        + " for instance with a firmware.",
                contact.sentence());
        assertEquals(3, steps.get(2).step());
    }

    @Test
    void wrongCredentials() {
        saw("/provisioning.xml", 200);
        saw("/site.xml", 200);
        saw(OWN, 401);
        saw(OWN, 401, CredentialKind.CONFIGURED, "other", "Maxwell3");
        SeenContact contact = ended();
        assertEquals(Ending.WRONG_CREDENTIALS, contact.ending());
        assertTrue(contact.reason().contains("as 'other' and refused"), contact.reason());
    }

    @Test
    void noAnswerToTheChallenge() {
        saw("/provisioning.xml", 200);
        saw("/site.xml", 200);
        saw(OWN, 401);
        assertEquals(Ending.WRONG_CREDENTIALS, ended().ending());
    }

    @Test
    void theMacIdThatTheInventoryLacksIsNoFault() {
        saw("/provisioning.xml", 200);
        saw("/site.xml", 200);
        saw(OWN, 401);
        saw(OWN, 401, CredentialKind.DEVICE, "7c2f80123456", "Maxwell3");
        saw(OWN, 200, CredentialKind.CONFIGURED, "site", "Maxwell3");
        saw("/last.xml", 200);
        assertEquals(Ending.AS_PREDICTED, contacts.getLast().ending());
    }

    @Test
    void aPhoneThatKnowsTheNonceMayLeaveATryOut() {
        saw("/provisioning.xml", 200);
        saw("/site.xml", 304);
        saw(OWN, 200, CredentialKind.CONFIGURED, "site", "Maxwell3");
        saw("/last.xml", 200);
        assertEquals(Ending.AS_PREDICTED, contacts.getLast().ending());
        assertEquals(4, contacts.getLast().matched());
    }

    @Test
    void outOfOrder() {
        saw("/provisioning.xml", 200, CredentialKind.NONE, null, "Maxwell3 7C2F80123456");
        saw("/last.xml", 200, CredentialKind.NONE, null, "Maxwell3 7C2F80123456");
        SeenContact contact = ended();
        assertEquals(Ending.OUT_OF_ORDER, contact.ending());
        assertEquals("/last.xml was asked for, /site.xml (site) was to come: that is step 5.", contact.reason());
    }

    @Test
    void theLettersOfTheMac() {
        saw("/provisioning.xml", 200);
        saw("/site.xml", 200);
        saw(OWN.toUpperCase(java.util.Locale.ROOT).replace(".XML", ".xml"), 404);
        SeenContact contact = ended();
        assertEquals(Ending.OUT_OF_ORDER, contact.ending());
        assertTrue(contact.reason().contains("mac-case"), contact.reason());
    }

    @Test
    void theLettersOfTheMacInTheFirstUrl() {
        saw("/7C2F80123456.xml", 404);
        assertTrue(
                contacts.getLast().sentence()
                        .endsWith("/7C2F80123456.xml is no file of the chain. /7c2f80123456.xml (own)"
                                + " would have been served: a server tells upper from lower case."),
                contacts.getLast().sentence());
    }

    @Test
    void anotherAnswer() {
        saw("/provisioning.xml", 200);
        saw("/site.xml", 200);
        saw(OWN, 403);
        SeenContact contact = ended();
        assertEquals(Ending.OTHER_ANSWER, contact.ending());
        assertTrue(contact.reason().contains("permissions"), contact.reason());
    }

    @Test
    void aFirmwareOnTheWayIsNoStep() {
        saw("/provisioning.xml", 200, CredentialKind.NONE, null, "Maxwell3 7C2F80123456");
        saw("/fw/82/1/image.bin", 404, CredentialKind.NONE, null, "Maxwell3 7C2F80123456");
        assertTrue(steps.getLast().remark().startsWith("firmware 2.30.0"), steps.getLast()::remark);
        assertEquals(Ending.STOPPED, ended().ending());
    }

    @Test
    void twoPhonesBehindOneAddress() {
        for (String path : List.of("/provisioning.xml", "/provisioning.xml", "/site.xml", "/site.xml")) {
            saw(path, 200);
        }
        for (String path : List.of(OWN, "/7c2f80123457.xml")) {
            saw(path, 401);
            saw(path, 200, CredentialKind.CONFIGURED, "site", "Maxwell3");
        }
        saw("/last.xml", 200);
        saw("/last.xml", 200);
        assertEquals(2, contacts.size(), contacts::toString);
        assertTrue(contacts.stream().allMatch(each -> each.ending() == Ending.AS_PREDICTED), contacts::toString);
        assertEquals(2, contacts.stream().map(each -> each.device().orElseThrow().mac()).distinct().count());
    }

    @Test
    void aNewContactEndsTheOneBefore() {
        saw("/provisioning.xml", 200, CredentialKind.NONE, null, "Maxwell3 7C2F80123456");
        saw("/site.xml", 200, CredentialKind.NONE, null, "Maxwell3 7C2F80123456");
        saw("/provisioning.xml", 200, CredentialKind.NONE, null, "Maxwell3 7C2F80123456");
        assertEquals(1, contacts.size());
        assertEquals(Ending.STOPPED, contacts.getFirst().ending());
        assertEquals(1, steps.getLast().step());
    }

    /** A phone that does not show itself by its MAC goes on by what its contact expects. */
    @Test
    void thePhoneThatIsSilentEndsAndTheOneBeforeItThatIsNotGoesOn() {
        saw("/provisioning.xml", 200, CredentialKind.NONE, null, "Maxwell3 7C2F80123456");
        saw("/provisioning.xml", 200, CredentialKind.NONE, null, "Maxwell3 7C2F80123457");
        Instant second = now;
        saw("/site.xml", 200);
        observer.endSilent(second.plusSeconds(30).plusMillis(500));
        assertEquals(1, contacts.size(), contacts::toString);
        assertEquals("7C:2F:80:12:34:57", contacts.getFirst().device().orElseThrow().mac().toString());
        observer.endSilent(now.plusSeconds(31));
        assertEquals(2, contacts.size(), contacts::toString);
    }

    @Test
    void aDeviceThatIsNotInTheInventory() {
        saw("/provisioning.xml", 200);
        saw("/site.xml", 200);
        saw("/7c2f80999999.xml", 404);
        SeenContact contact = contacts.getLast();
        assertEquals(Ending.AS_PREDICTED, contact.ending());
        assertTrue(contact.sentence().startsWith("7C:2F:80:99:99:99: not-found, as predicted (3 of 3 requests): "
                + "The inventory does not have"), contact.sentence());
    }

    @Test
    void whoDoesNotShowItselfIsToldAsSuch() {
        saw("/favicon.ico", 404);
        assertEquals(Ending.UNKNOWN_DEVICE, ended().ending());
        assertTrue(contacts.getLast().sentence().startsWith("192.0.2.1: device not known: 1 request ('Maxwell3')"),
                contacts.getLast().sentence());
    }

    @Test
    void manyRequestsOfStrangersDoNotFillTheMemory() {
        for (int i = 0; i < 5000; i++) {
            observer.saw(new Seen(now, "192.0.2.9", "GET", "/x", "/x", 404, Optional.of(CredentialKind.NONE),
                    Optional.empty(), "", ""));
        }
        observer.end();
        assertTrue(contacts.size() <= 4, () -> "" + contacts.size());
    }
}
