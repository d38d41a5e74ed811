// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.dsl.ide.Places;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;

/** Names that change everywhere, and nothing else with them. */
class RenamingTest {

    private static final String CHAIN = """
            chain   site   {  // site
                dialect maxwell 1.1
                base    "https://prov.example.org/site/"
                entry   general
                file general "site.xml" { /* own */ redirect   to own
                    SIP.Account.0.AuthPassword = secret site
                }
                file own "%MACD.xml" for each device { SIP.Account.0.DisplayName = "${site}, own" }
            }
            devices from "phones.csv"
            """;
    private static final String SCENARIOS = """
            extend chain site { file more "more.xml" { redirect to own } }
            scenario "site own" { boot 7C2F80123456 on site expect fetched own }
            """;
    private static final String TABLE = "\"mac\";\"site\"\r\n7C2F80123456;site\r\n";

    @TempDir
    private Path folder;
    private final Map<String, String> files = new TreeMap<>(Map.of("a.chain", CHAIN, "c.chain", SCENARIOS,
            "phones.csv", TABLE));

    @BeforeEach
    void write() {
        files.forEach((name, text) -> Snapshots.write(folder, name, text));
    }

    private Path path(String name) {
        return folder.resolve(name).toAbsolutePath().normalize();
    }

    private Optional<Renaming> at(String place) {
        Snapshot snapshot = Snapshots.read(folder);
        return Renaming.at(snapshot, path("a.chain"), Places.offset(CHAIN, place));
    }

    private Map<String, String> renamed(String place, String name) {
        Renaming renaming = at(place).orElseThrow();
        assertEquals(Optional.empty(), renaming.refusal(name));
        TextChange change = renaming.to(name);
        Map<String, String> after = new TreeMap<>();
        files.forEach((file, text) -> after.put(file, change.applyTo(path(file), text)));
        return after;
    }

    @Test
    void aChainIsRenamedWhereverItIsNamedAndNowhereElse() {
        assertEquals(Map.of("a.chain", CHAIN.replace("chain   site", "chain   office"), "c.chain",
                SCENARIOS.replace("chain site", "chain office").replace("on site", "on office"), "phones.csv", TABLE),
                renamed("chain   |site", "office"));
    }

    @Test
    void aFileIsRenamedInLinksAndScenarios() {
        assertEquals(Map.of("a.chain", CHAIN.replace("to own", "to device-own").replace("file own", "file device-own"),
                "c.chain", SCENARIOS.replace("to own", "to device-own").replace("fetched own", "fetched device-own"),
                "phones.csv", TABLE), renamed("file |own", "device-own"));
    }

    @Test
    void aVariableIsRenamedInTheHeaderOfItsTableToo() {
        assertEquals(Map.of("a.chain", CHAIN.replace("${site}", "${room}"), "c.chain", SCENARIOS, "phones.csv",
                TABLE.replace("\"site\"\r", "\"room\"\r")), renamed("${|site}", "room"));
    }

    /** A table as a spreadsheet saves it: an editor shows the text behind the mark, and its offsets count from there. */
    @ParameterizedTest
    @ValueSource(strings = { "", "\r\n", "\n \n" })
    void ofATableWithAByteOrderMarkOffsetsCountFromBehindIt(String before) {
        String shown = before + TABLE;
        Snapshots.write(folder, "phones.csv", "\uFEFF" + shown);
        TextChange change = at("${|site}").orElseThrow().to("room");
        assertEquals(shown.replace("\"site\"\r", "\"room\"\r"), change.applyTo(path("phones.csv"), shown));
    }

    @Test
    void aSecretIsRenamed() {
        assertEquals(CHAIN.replace("secret site", "secret sip.1"), renamed("secret |site", "sip.1").get("a.chain"));
    }

    @Test
    void twoSecretsDoNotBecomeOne() {
        files.put("a.chain", CHAIN.replace("redirect   to own",
                "redirect   to own SIP.Account.1.AuthPassword = secret other"));
        write();
        Renaming renaming = Renaming.at(Snapshots.read(folder), path("a.chain"),
                Places.offset(files.get("a.chain"), "secret |site")).orElseThrow();
        assertTrue(renaming.refusal("other").isPresent());
        assertEquals(Optional.empty(), renaming.refusal("another"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "file |own; more; already a file", "file |own; firmware; word of the language",
                    "file |own; a b; consists of letters", "file |own; ''; Write a name",
                    "file |own; own; its name already",
                    "file |own; ä; consists of letters" })
    void aNameThatCannotBeIsRefused(String place, String name, String reason) {
        String said = at(place).orElseThrow().refusal(name).orElse("");
        assertTrue(said.contains(reason), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "SIP.|Account", "|dialect", "dialect |maxwell" })
    void theVendorsNamesStay(String place) {
        assertEquals(Optional.empty(), at(place));
    }
}
