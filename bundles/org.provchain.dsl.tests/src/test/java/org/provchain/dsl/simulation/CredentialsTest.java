// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.project.DeclaredDevices;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.Outcome;

/** The order in which the phone tries credentials (FACTS 4.1), and which of them the server takes. */
class CredentialsTest {

    private static final String MAC_ID = "7C2F80123456-ABCD";
    private static final String LOGIN = """
            System.Security.HTTPAuthUsername = "u"
            System.Security.HTTPAuthPassword = secret pw
            """;

    private static Contact play(String settings, String protection, String macId) {
        PreparedChain chain = Texts.chain("a", "file a \"a.xml\" {" + settings + " redirect to b }\n"
                + "file b \"b.xml\" " + protection + " { B = 1 }");
        return Texts.play(chain, SimulationOptions.defaults(), Texts.device("Maxwell3", null, macId));
    }

    private static String tries(Contact contact) {
        return String.join(" ", contact.fetches().stream().skip(1)
                .map(each -> each.credentials().word() + "=" + each.status()).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # protection,                       MAC-ID, configured, tries, outcome
            '',                                 true,   true,       none=200, complete
            protected,                          false,  false,      none=401, unauthorized
            protected,                          false,  true,       none=401 configured=200, complete
            protected,                          true,   false,      none=401 device=401, unauthorized
            protected,                          true,   true,       none=401 device=401 configured=200, complete
            protected by device,                true,   true,       none=401 device=200, complete
            protected by device,                true,   false,      none=401 device=200, complete
            protected by device,                false,  true,       none=401 configured=401, unauthorized
            protected by user "u" secret pw,    true,   true,       none=401 device=401 configured=200, complete
            protected by user "v" secret pw,    false,  true,       none=401 configured=401, unauthorized
            protected by user "u" secret other, false,  true,       none=401 configured=401, unauthorized
            """)
    void theOrder(String protection, boolean macId, boolean configured, String tries, String outcome) {
        Contact contact = play(configured ? LOGIN : "", protection, macId ? MAC_ID : null);
        assertEquals(tries, tries(contact));
        assertEquals(outcome, contact.outcome().getLiteral());
    }

    @Test
    void aTryThatIsLeftOutLeavesANote() {
        Contact contact = play("", "protected", null);
        assertTrue(contact.fetches().getLast().note().contains("MAC-ID"), contact.fetches().toString());
        assertTrue(contact.fetches().getLast().note().contains("no credentials are configured"));
        assertTrue(contact.reason().contains("has none yet"), contact.reason());
        Contact device = play("", "protected", MAC_ID);
        assertEquals("no credentials are configured, so none are tried", device.fetches().getLast().note());
        assertTrue(play(LOGIN, "protected by device", null).reason().contains("has others"));
    }

    @Test
    void aMacIdThatIsASecretCounts() {
        var declaration = (DeviceDeclaration) Texts.parse("device 7C:2F:80:12:34:56 macid secret box")
                .getElements().getFirst();
        PreparedChain chain = Texts.chain("b", "file b \"b.xml\" protected by device { }");
        Contact contact = Texts.play(chain, SimulationOptions.defaults(),
                DeclaredDevices.device(declaration).orElseThrow());
        assertEquals(List.of("401 b", "200 b device"), Texts.fetches(contact));
    }

    @Test
    void theMacIdIsNeverShown() {
        PreparedChain chain = Texts.chain("a", """
                file a "a.xml" { X = "id ${macid} of ${name}" Y = "${macid}" Z = "${name}" }
                """);
        Contact contact = Texts.play(chain, SimulationOptions.defaults(), Texts.device("Maxwell3", null, MAC_ID));
        assertFalse(contact.toString().contains(MAC_ID), contact.toString());
        assertEquals("secret id ${macid} of Reception", Texts.value(contact, "X"));
        assertEquals("secret ${macid}", Texts.value(contact, "Y"));
        assertEquals("\"Reception\"", Texts.value(contact, "Z"));
    }

    @Test
    void aVariableThatIsASecretIsThatSecret() {
        var declaration = (DeviceDeclaration) Texts
                .parse("device 7C:2F:80:12:34:56 macid secret box { pin = secret pins }").getElements().getFirst();
        Contact contact = Texts.play(Texts.chain("a", """
                file a "a.xml" {
                    System.Security.HTTPAuthUsername = "u"
                    System.Security.HTTPAuthPassword = "${pin}"
                    X = "${pin}/${macid}"
                    redirect to b
                }
                file b "b.xml" protected by user "u" secret pins { }
                """), SimulationOptions.defaults(), DeclaredDevices.device(declaration).orElseThrow());
        assertEquals("200 b configured", Texts.fetches(contact).getLast());
        assertEquals("secret pins", Texts.value(contact, "System.Security.HTTPAuthPassword"));
        assertEquals("secret ${pin}/${macid}", Texts.value(contact, "X"));
    }

    @Test
    void userNameAndPasswordComeFromOneFile() {
        String chain = """
                file a "a.xml" {
                    System.Security.HTTPAuthUsername = "u"
                    System.Security.HTTPAuthPassword = "p"
                    redirect to b
                }
                file b "b.xml" { System.Security.HTTPAuthUsername = "v" redirect to c }
                file c "c.xml" protected { }
                file d "d.xml" { System.Security.HTTPAuthUsername = "v" System.Security.HTTPAuthPassword = "q" }
                """;
        // v is known with q only, and alone; p is never set alone
        assertEquals(Outcome.UNAUTHORIZED, Texts.play(Texts.chain("a", chain)).outcome());
        assertEquals(Outcome.COMPLETE, Texts.play(Texts.chain("a", chain.replace("HTTPAuthUsername = \"v\" redirect",
                "HTTPAuthUsername = \"u\" redirect"))).outcome());
    }

    @Test
    void theyMayComeFromTwoFilesThatSetOneOfThemEach() {
        Contact contact = Texts.play(Texts.chain("a", """
                file a "a.xml" { System.Security.HTTPAuthUsername = "${name}" redirect to b }
                file b "b.xml" { System.Security.HTTPAuthPassword = "p" redirect to c }
                file c "c.xml" protected { }
                """));
        assertEquals(List.of("200 a", "200 b", "401 c", "200 c configured"), Texts.fetches(contact));
    }

    @Test
    void aPairThatDiffersByDeviceIsTaken() {
        Contact contact = Texts.play(Texts.chain("a", """
                file a "a.xml" {
                    System.Security.HTTPAuthUsername = "${mac}"
                    System.Security.HTTPAuthPassword = "${macid}"
                    redirect to b
                }
                file b "b.xml" protected { }
                """), SimulationOptions.defaults(), Texts.device("Maxwell3", null, MAC_ID));
        assertEquals("200 b configured", Texts.fetches(contact).getLast());
    }

    @Test
    void credentialsThatComeTooLateAreOfNoUse() {
        Contact contact = Texts.play(Texts.nested("i", """
                index i "i.xml" { nvm -> n }
                nvm list n "n.xml" { own, digest }
                settings own "own.xml" protected { }
                settings digest "digest.xml" {
                    System.Security.HTTPAuthUsername = "u"
                    System.Security.HTTPAuthPassword = "p"
                }
                """));
        assertEquals(Outcome.UNAUTHORIZED, contact.outcome());
        assertEquals(List.of("200 i", "200 n", "401 own"), Texts.fetches(contact));
    }
}
