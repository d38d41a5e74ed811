// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.checks.Check;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.LocatedFinding;

/** Each fix changes what it says, nothing else, and the finding is gone afterwards. */
class QuickFixesTest {

    /** The checks with a star in the design. */
    private static final Set<Check> STARRED = EnumSet.of(Check.PC101, Check.PC102, Check.PC108, Check.PC110,
            Check.PC202,
            Check.PC212, Check.PC301, Check.PC302, Check.PC303, Check.PC404, Check.PC501, Check.PC504, Check.PC701);

    private static final String CHAIN = """
            chain site { // here
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    // before
                    %s // behind
                    redirect to own
                }

                file own %s {
                    SIP.DefaultAccount = 0
                }
            }

            device 7C:2F:80:12:34:56 model Maxwell3
            """;
    private static final String OWN = "\"own.xml\"";

    private static final String NESTED = """
            chain site {
                dialect maxwell 1.0
                product mx3b
                base    "https://prov.example.org/"
                entry   start
                index start "provisioning.xml" {
                    firmware -> updates
                    nvm -> lists
                }
                firmware list updates "firmware.xml" { "2.22.4" from "fw.bin" }
                nvm list lists "settings.xml" %s { digest }
                settings digest "digest.xml" {
                    SIP.DefaultAccount = 0
                }
            }
            device 7C:2F:80:12:34:56 model Maxwell3
            """;

    @TempDir
    private Path folder;

    private LocatedFinding finding(Snapshot snapshot, String code) {
        return snapshot.findings().stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + snapshot.findings()));
    }

    /** Applies a fix by its label; the finding must be gone. */
    private String fixed(String text, String code, String label) {
        Snapshot snapshot = Snapshots.of(folder, text);
        LocatedFinding finding = finding(snapshot, code);
        List<QuickFix> fixes = QuickFixes.of(snapshot, finding);
        QuickFix fix = fixes.stream().filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(fixes.stream().map(QuickFix::label).toList().toString()));
        String after = fix.change().applyTo(Snapshots.file(folder), text);
        Snapshot mended = Snapshots.of(folder, after);
        long before = snapshot.findings().stream().filter(each -> each.code().equals(code)).count();
        long left = mended.findings().stream().filter(each -> each.code().equals(code)).count();
        assertTrue(left < before, () -> code + " is still found in\n" + after);
        assertEquals(List.of(), mended.findings().stream().filter(each -> each.code().startsWith("PC00")).toList());
        return after;
    }

    @Test
    void everyCheckWithAStarHasAFix() {
        assertTrue(QuickFixes.checks().containsAll(STARRED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "PC102 | Change to SIP.DefaultAccount | SIP.DefaultAcount = 0 | SIP.DefaultAccount = 0",
            "PC102 | Change to SIP.Account.0.DisplayName | SIP.Account.0 { displayName = \"x\" } | SIP.Account.0 { DisplayName = \"x\" }",
            "PC301 | Change to %20 | firmware from \"a b.bin\" | firmware from \"a%20b.bin\"",
            "PC303 | Change to %MACD | firmware from \"%25MACD.bin\" | firmware from \"%MACD.bin\"",
            "PC302 | Change to %MACD | firmware from \"%MAC.bin\" | firmware from \"%MACD.bin\"",
            "PC501 | Switch the automatic check on | firmware \"1.2.3\" from \"a.bin\" | FirmwareManagment.AutomaticCheckForUpdates = on\\n        firmware \"1.2.3\" from \"a.bin\"",
            "PC404 | Keep the value as secret 'account.0.authpassword' outside of the project | SIP.Account.0.AuthPassword = \"geheim\" | SIP.Account.0.AuthPassword = secret account.0.authpassword" })
    void aStatementIsMended(String code, String label, String before, String after) {
        String expected = CHAIN.formatted(after.replace("\\n", "\n"), OWN);
        assertEquals(expected, fixed(CHAIN.formatted(before, OWN), code, label));
    }

    @Test
    void anUnknownNameGoesToTheHouseCatalogue() {
        String text = CHAIN.formatted("SIP.Wonder = on", OWN);
        String after = fixed(text, "PC101", "Add to a new catalogue 'house'");
        assertEquals(text + "\ncatalogue house extends maxwell {\n    SIP.Wonder : bool\n}\n", after);
        String more = after.replace("SIP.Wonder = on", "SIP.Wonder = on SIP.Other { Thing = 1 }");
        assertEquals(more.replace("bool\n", "bool\n    SIP.Other.Thing : int\n"),
                fixed(more, "PC101", "Add to the catalogue 'house'"));
    }

    @Test
    void ofTwoAssignmentsEitherGoes() {
        String text = CHAIN.formatted("SIP.DefaultAccount = 1\n        SIP.DefaultAccount = 2", OWN);
        assertEquals(CHAIN.formatted("SIP.DefaultAccount = 2", OWN),
                fixed(text, "PC108", "Remove the earlier assignment"));
        assertEquals(text.replace("SIP.DefaultAccount = 2 // behind", "// behind"),
                fixed(text, "PC108", "Remove this assignment"));
    }

    @Test
    void aRepetitionGoesWithItsLineAndTheCommentsStay() {
        String text = CHAIN.formatted("SIP.DefaultAccount = 0", OWN);
        assertEquals(text.replace("{\n        SIP.DefaultAccount = 0\n    }", "{\n    }"),
                fixed(text, "PC110", "Remove this assignment"));
    }

    @Test
    void aMissingFileIsMadeOrItsNameMended() {
        String text = CHAIN.formatted("SIP.DefaultAccount = 1", OWN).replace("to own", "to owm");
        assertEquals(text.replace("to owm", "to own"), fixed(text, "PC202", "Change to own"));
        assertEquals(text.replace("    }\n}\n", "    }\n\n    file owm \"owm.xml\" {\n    }\n}\n"),
                fixed(text, "PC202", "Create the file 'owm'"));
        String url = text.replace("to owm", "to \"https://prov.example.org/rooms/%MACD.xml\"");
        assertTrue(fixed(url, "PC202", "Create the file 'device'")
                .contains("    file device \"rooms/%MACD.xml\" for each device {\n    }\n}\n"));
    }

    @Test
    void aMissingListOfTheOlderDialectGetsItsKind() {
        String text = NESTED.formatted("").replace("{ digest }", "{ digest, more }");
        assertTrue(
                fixed(text, "PC202", "Create the file 'more'").contains("    settings more \"more.xml\" {\n    }\n}"));
        String list = NESTED.formatted("").replace("nvm -> lists", "nvm -> lists custom -> extra");
        assertTrue(fixed(list, "PC202", "Create the file 'extra'").contains("    custom list extra \"extra.xml\" {"));
    }

    @Test
    void anEntryIsMended() {
        String text = CHAIN.formatted("SIP.DefaultAccount = 1", OWN).replace("entry   general", "entry   genral");
        assertEquals(text.replace("genral", "general"), fixed(text, "PC205", "Change to general"));
    }

    @Test
    void locationAndKindOfAFileAreMadeToFit() {
        assertEquals(CHAIN.formatted("SIP.DefaultAccount = 1", "\"dev/%MACD.xml\" for each device"), fixed(
                CHAIN.formatted("SIP.DefaultAccount = 1", "\"dev/own.xml\" for each device"), "PC212",
                "Change the location to \"dev/%MACD.xml\""));
        assertEquals(CHAIN.formatted("SIP.DefaultAccount = 1", "\"%MACD.xml\" for each device"), fixed(
                CHAIN.formatted("SIP.DefaultAccount = 1", "\"%MACD.xml\""), "PC212", "Write the file for each device"));
    }

    @Test
    void theFirstSettingsFileOfTheOlderDialectSwitchesTheCheckOn() {
        String text = NESTED.formatted("");
        assertEquals(text.replace("\"digest.xml\" {\n", "\"digest.xml\" {\n        "
                + "FirmwareManagment.AutomaticCheckForUpdates = on\n"),
                fixed(text, "PC501", "Switch the automatic check on in 'digest'"));
    }

    @Test
    void anEmptyMacAddressGoes() {
        assertEquals(NESTED.formatted("").replace("xml\"  {", "xml\" {"),
                fixed(NESTED.formatted("macAddress \"\""), "PC504", "Remove the empty macAddress"));
    }

    @ParameterizedTest
    @CsvSource({ "7C:2F:80:12:34:5G, ''", "7C2F80:12:34:56, 7C:2F:80:12:34:56",
            "7C:2F:8O:12:34:56, 7C:2F:80:12:34:56" })
    void anAddressIsWrittenAsItWasMeant(String written, String meant) {
        String text = CHAIN.formatted("SIP.DefaultAccount = 1", OWN).replace("7C:2F:80:12:34:56",
                "\"" + written + "\"");
        if (meant.isEmpty()) {
            Snapshot snapshot = Snapshots.of(folder, text);
            assertFalse(QuickFixes.of(snapshot, finding(snapshot, "PC701")).stream()
                    .anyMatch(each -> each.label().startsWith("Change")));
        } else {
            assertEquals(text.replace("\"" + written + "\"", meant), fixed(text, "PC701", "Change to " + meant));
        }
    }

    @Test
    void anAddressWithoutQuotesIsMendedAsAWhole() {
        String text = CHAIN.formatted("SIP.DefaultAccount = 1", OWN);
        assertEquals(text, fixed(text.replace("7C:2F:80:12:34:56", "7C:2F:8O:12:34:56"), "PC701",
                "Change to 7C:2F:80:12:34:56"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\uFEFF" })
    void anAddressInATableIsMendedThere(String mark) {
        String table = "mac;model\r\n7C2F80123456;Maxwell3\r\n\"7C:2F:8O:12:34:57\";Maxwell3\r\n";
        Path csv = Snapshots.write(folder, "phones.csv", mark + table);
        Snapshot snapshot = Snapshots.of(folder, CHAIN.formatted("SIP.DefaultAccount = 1", OWN)
                .replace("device 7C:2F:80:12:34:56 model Maxwell3", "devices from \"phones.csv\""));
        QuickFix fix = QuickFixes.of(snapshot, finding(snapshot, "PC701")).getFirst();
        assertEquals(table.replace("7C:2F:8O:12:34:57", "7C:2F:80:12:34:57"),
                fix.change().applyTo(finding(snapshot, "PC701").file(), table));
        assertTrue(csv.endsWith("phones.csv"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "PC102 | SIP.DefaultAcount = 0 | SIP.DefaultAcount = 0 suppress PC102 \"reason\"",
            "PC501 | firmware \"1.2.3\" from \"a.bin\" | firmware \"1.2.3\" from \"a.bin\" suppress PC501 \"reason\"" })
    void aFindingIsSilencedWithAReasonThatIsSelected(String code, String before, String after) {
        String text = CHAIN.formatted(before, OWN);
        String changed = fixed(text, code, "Suppress " + code + " with a reason");
        assertEquals(CHAIN.formatted(after, OWN), changed);
        Snapshot snapshot = Snapshots.of(folder, text);
        QuickFix.Selection selection = QuickFixes.of(snapshot, finding(snapshot, code)).getLast().selection()
                .orElseThrow();
        assertEquals("reason", changed.substring(selection.offset(), selection.offset() + selection.length()));
    }

    @Test
    void everyKindOfElementTakesASuppression() {
        String text = CHAIN.formatted("SIP.DefaultAccount = 1", "\"%MACD.xml\"");
        assertTrue(fixed(text, "PC212", "Suppress PC212 with a reason")
                .contains("file own \"%MACD.xml\" suppress PC212 \"reason\" {"));
        String device = text.replace("model Maxwell3", "model Phone");
        assertTrue(fixed(device, "PC703", "Suppress PC703 with a reason")
                .contains("model Phone suppress PC703 \"reason\""));
        assertTrue(fixed(text.replace("https:", "http:"), "PC407", "Suppress PC407 with a reason")
                .contains("chain site {\n    suppress PC407 \"reason\" // here"));
    }

    @Test
    void theValueOfASecretIsHandedOverAndNotShown() {
        Snapshot snapshot = Snapshots.of(folder, CHAIN.formatted("SIP.Account.0.AuthPassword = \"geheim\"", OWN));
        QuickFix fix = QuickFixes.of(snapshot, finding(snapshot, "PC404")).getFirst();
        assertEquals("geheim", fix.secret().orElseThrow().value());
        assertFalse(fix.toString().contains("geheim"));
    }

    @Test
    void linesMayEndWithCarriageReturns() {
        String text = CHAIN.formatted("firmware \"1.2.3\" from \"a.bin\"", OWN).replace("\n", "\r\n");
        String after = fixed(text, "PC501", "Switch the automatic check on");
        assertFalse(after.replace("\r\n", "").contains("\n"));
    }
}
