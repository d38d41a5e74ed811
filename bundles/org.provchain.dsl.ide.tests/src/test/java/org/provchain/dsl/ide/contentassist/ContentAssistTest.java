// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.dsl.project.ProjectLoader;

/** What is proposed at a place of a text; {@code |} is the cursor. */
class ContentAssistTest {

    private static final Catalogue CATALOGUE = ProjectLoader.shippedCatalogue();

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                %s
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount = 0
                    %s
                }

                file device "%%MACD.xml" for each device {
                    SIP.Account.0.DisplayName = "${name}"
                }
            }
            """;

    private static List<Proposal> at(String text) {
        int cursor = text.indexOf('|');
        return new ContentAssist(CATALOGUE).at(text.replace("|", ""), cursor);
    }

    private static List<String> texts(String text) {
        return at(text).stream().map(Proposal::text).toList();
    }

    private static List<String> inFile(String statement) {
        return texts(CHAIN.formatted("", statement));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "SIP.Account.0.Disp|; SIP.Account.0.DisplayName", "disp|; SIP.Account.0.DisplayName",
                    "SADN|; SIP.Account.0.DisplayName", "AutomaticCh|; FirmwareManagment.AutomaticCheckForUpdates",
                    "FM.|; ''", "SIP.Account.0.|; SIP.Account.0.DisplayName" })
    void namesByBeginningSegmentAndHumps(String statement, String expected) {
        List<String> proposed = inFile(statement);
        assertTrue(expected.isEmpty() ? proposed.isEmpty() : proposed.contains(expected), proposed::toString);
    }

    @Test
    void insideABlockNamesAreRelativeToIt() {
        List<String> proposed = inFile("SIP.Account.2 {\n Disp|\n }");
        assertEquals(List.of("DisplayName"), proposed);
        assertTrue(
                inFile("SIP.Account {\n 3 {\n ProxyServer {\n |\n }\n }\n }").containsAll(List.of("Address", "Port")));
        assertEquals(List.of(), inFile("SIP.Account.9 {\n Disp|\n }"));
    }

    @Test
    void onlyParametersOfTheModelsOfTheChain() {
        String statement = "PhoneUI.Keys.FunctionKeys.0.T|";
        assertTrue(texts(CHAIN.formatted("models Maxwell3", statement)).contains("PhoneUI.Keys.FunctionKeys.0.Type"));
        assertFalse(
                texts(CHAIN.formatted("models MaxwellBasic", statement)).contains("PhoneUI.Keys.FunctionKeys.0.Type"));
        assertTrue(texts(CHAIN.formatted("models MaxwellBasic, Maxwell3", statement))
                .contains("PhoneUI.Keys.FunctionKeys.0.Type"));
    }

    @Test
    void besideANameStandsWhatIsKnownOfIt() {
        Proposal proposal = at(CHAIN.formatted("", "SIP.Account.0.ProxyServer.Po|")).getFirst();
        assertEquals("SIP.Account.0.ProxyServer.Port", proposal.text());
        assertTrue(proposal.detail().contains("Type: `int 0..65535`"),
                proposal::detail);
        assertTrue(proposal.detail().contains("Evidence: "), proposal::detail);
        assertEquals("SIP.Account.0.ProxyServer.Po".length(), proposal.length());
    }

    @Test
    void theWholeWordAtTheCursorIsReplaced() {
        String text = CHAIN.formatted("", "SIP.Account.0.Disp|layNa");
        Proposal proposal = at(text).getFirst();
        assertEquals("SIP.Account.0.DisplayName", proposal.text());
        assertEquals("SIP.Account.0.DisplayNa", text.replace("|", "").substring(proposal.offset(),
                proposal.offset() + proposal.length()));
    }

    @Test
    void valuesByTheTypeOfTheParameter() {
        assertTrue(inFile("SIP.Account.0.Active = |").containsAll(List.of("on", "off")));
        List<Proposal> type = at(CHAIN.formatted("", "PhoneUI.Keys.ProgrammableKeys.DND { Type = | }"));
        assertTrue(type.stream().map(Proposal::label).toList().containsAll(List.of("0  Default", "1  FAC")),
                type::toString);
        assertTrue(inFile("System.DateAndTime.TimeFormat = |").contains("\"24h\""));
        assertEquals("secret ", inFile("SIP.Account.0.AuthPassword = |").getFirst());
    }

    @Test
    void insideTheQuotesOfAnEnumerationStandItsValuesToo() {
        String statement = "PhoneUI.Keys.ProgrammableKeys.DND { Type = \"%s }";
        List<Proposal> type = at(CHAIN.formatted("", statement.formatted("|\"")));
        assertTrue(type.stream().map(Proposal::label).toList().containsAll(List.of("0  Default", "1  FAC")),
                type::toString);
        assertTrue(type.stream().anyMatch(each -> each.text().equals("${mac}")), "variables too");
        assertTrue(type.getFirst().detail().contains("DND.Type"), type.getFirst().detail());
        assertEquals(List.of("1"), inFile(statement.formatted("1|\"")).stream().filter("1"::equals).toList());
        assertEquals("24h", inFile("System.DateAndTime.TimeFormat = \"24|\"").getFirst());
        assertEquals("24h", inFile("System.DateAndTime.TimeFormat = \"24|").getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "\"2|4x\"; 24x", "\"|\"; ''", "\"|1 2x\" // \"no\"; 1 2x", "\"2|4x; 24x", "\"2|4x // no; 24x",
                    "\"|; ''" })
    void ofAValueInQuotesAllIsReplacedUpToTheClosingOne(String value, String replaced) {
        String text = CHAIN.formatted("", "System.DateAndTime.TimeFormat = " + value);
        Proposal proposal = at(text).stream().filter(each -> each.text().equals("24h")).findFirst().orElseThrow();
        assertEquals(replaced, text.replace("|", "").substring(proposal.offset(),
                proposal.offset() + proposal.length()));
    }

    @Test
    void insideOtherQuotesStandsNoValue() {
        for (String each : List.of("SIP.Account.0.Active = \"|\"", "SIP.Account.0.AuthPassword = \"|\"",
                "Some.Unknown = \"|\"", "SIP.DefaultAccount = \"|\"")) {
            assertTrue(at(CHAIN.formatted("", each)).stream().allMatch(one -> one.kind() == ProposalKind.VARIABLE),
                    each);
        }
    }

    @Test
    void keywordsWhereTheyBeginSomething() {
        List<String> top = texts("|");
        assertTrue(top.containsAll(List.of("chain", "device", "devices", "scenario", "catalogue", "extend")),
                top::toString);
        List<String> head = texts("chain a {\ndialect maxwell 1.1\n |\n}");
        assertTrue(head.containsAll(List.of("product", "base", "entry", "file")), head::toString);
        assertFalse(head.contains("nvm list"), "a kind of file of the other dialect");
        assertTrue(texts("chain a {\ndialect maxwell 1.0\n nv|\n}").contains("nvm list"));
        List<String> statements = inFile("re|");
        assertTrue(statements.contains("redirect"), statements::toString);
        assertFalse(inFile("|").contains("dialect"), "a word of the head of a chain");
    }

    @Test
    void inEachKindOfFileOnlyWhatItHolds() {
        List<String> file = inFile("|");
        assertTrue(file.containsAll(List.of("redirect", "firmware", "step", "SIP.DefaultAccount")), file::toString);
        for (String each : List.of("general", "device", "nvm", "custom", "\"version\"", "\"url\"", "name", "value")) {
            assertFalse(file.contains(each), each);
        }
        String nested = "chain a {\ndialect maxwell 1.0\n%s\nsettings own \"own.xml\" { }\n}\n";
        List<String> index = texts(nested.formatted("index start \"start.xml\" { | }"));
        assertTrue(index.containsAll(List.of("firmware", "nvm", "custom")), index::toString);
        assertFalse(index.contains("SIP.DefaultAccount") || index.contains("redirect"), index::toString);
        List<String> list = texts(nested.formatted("nvm list lists \"list.xml\" { | }"));
        assertTrue(list.contains("own"), list::toString);
        assertFalse(list.contains("SIP.DefaultAccount") || list.contains("redirect"), list::toString);
        List<String> settings = texts(nested.formatted("settings more \"more.xml\" { | }"));
        assertTrue(settings.contains("SIP.DefaultAccount"), settings::toString);
        assertFalse(settings.contains("own") || settings.contains("redirect"), settings::toString);
    }

    @Test
    void noSwitchWhereAParameterTakesOtherValues() {
        List<String> values = inFile("PhoneUI.Keys.ProgrammableKeys.DND.Type = |");
        assertFalse(values.stream().anyMatch(List.of("on", "off", "secret ", "secret", "value", "name")::contains),
                values::toString);
        assertTrue(inFile("Some.Unknown = |").containsAll(List.of("on", "off")));
    }

    @Test
    void filesOfTheChainAfterALink() {
        assertTrue(inFile("redirect to |").containsAll(List.of("general", "device")));
        assertEquals(List.of("device"), inFile("redirect to dev|"));
    }

    @Test
    void aTextWithMistakesElsewhereIsNoHindrance() {
        assertTrue(texts(CHAIN.formatted("models ;", "SIP.Account.0.Disp|") + "\n}{")
                .contains("SIP.Account.0.DisplayName"));
        assertEquals(List.of(), texts("// in a comm|ent"));
    }

    @Test
    void atEveryPlaceOfATextNothingIsThrown() {
        String text = CHAIN.formatted("", "SIP.Account.0 { Active = on }\nredirect to device");
        ContentAssist assist = new ContentAssist(CATALOGUE);
        for (int offset = 0; offset <= text.length(); offset += 3) {
            int at = offset;
            assist.at(text, offset)
                    .forEach(each -> assertTrue(each.offset() <= at && each.offset() + each.length() >= at));
        }
    }
}
