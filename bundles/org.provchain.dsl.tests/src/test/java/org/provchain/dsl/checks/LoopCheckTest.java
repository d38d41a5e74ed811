// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.provchain.dsl.checks.FamilyCase.chain;
import static org.provchain.dsl.checks.FamilyCase.nested;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.scenario.ScenarioResult;
import org.provchain.core.scenario.ScenarioRunner;
import org.provchain.dsl.Texts;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.UnreadableInput;

/** PC201, PC204 and PC210: circles, files that nobody reaches, and long paths. */
class LoopCheckTest {

    private static final Set<String> CODES = Set.of("PC201", "PC204", "PC210");
    private static final String DEVICE = "device 7C:2F:80:12:34:56 model Maxwell3 firmware \"2.22.4\"\n";

    @TempDir
    private Path folder;

    static Stream<FamilyCase> circles() {
        return Stream.of(
                FamilyCase.of("two files", chain("""
                        file a "a.xml" { redirect to b }
                        file b "b.xml" { redirect to a }
                        """), loop("7:30", "a", "a → b → a")),
                FamilyCase.of("up one folder and down again", chain("""
                        file a "x/a.xml" { redirect to "y/b.xml" }
                        file b "x/y/b.xml" { redirect to "../a.xml" }
                        """), loop("7:34", "\"../a.xml\"", "a → b → a")),
                FamilyCase.of("up too far is another place", chain("""
                        file a "x/a.xml" { redirect to "y/b.xml" }
                        file b "x/y/b.xml" { redirect to "../../a.xml" }
                        """)),
                FamilyCase.of("above the root there is nothing", chain("""
                        file a "a.xml" { redirect to b }
                        file b "x/b.xml" { redirect to "../../../a.xml" }
                        """), loop("7:32", "\"../../../a.xml\"", "a → b → a")),
                FamilyCase.of("the second link of a file leads back", chain("""
                        file a "a.xml" {
                            redirect to b
                            redirect to "./a.xml"
                        }
                        file b "b.xml" { }
                        """), loop("8:17", "\"./a.xml\"", "a → a")),
                FamilyCase.of("the same file for each device", chain("""
                        file a "a.xml" { redirect to b }
                        file b "%MACD.xml" for each device { redirect to "%MACD.xml" }
                        """) + DEVICE, loop("7:50", "\"%MACD.xml\"", "b → b")),
                FamilyCase.of("another file for each device", chain("""
                        file a "a.xml" { redirect to b }
                        file b "b/%MACD.xml" for each device { redirect to c }
                        file c "c/%MACD.xml" for each device { redirect to "../%MACD.xml" }
                        """) + DEVICE),
                FamilyCase.of("a circle that nobody reaches", chain("""
                        file a "a.xml" { }
                        file b "b.xml" { redirect to c }
                        file c "c.xml" { redirect to b }
                        """), lost("7:6", "b"), lost("8:6", "c"), loop("8:30", "b", "b → c → b")),
                FamilyCase.of("four ways to one file", chain("""
                        file a "a.xml" { redirect to b redirect to c redirect to d }
                        file b "b.xml" { redirect to d }
                        file c "c.xml" { redirect to b redirect to "https://prov.example.org/d.xml" }
                        file d "d.xml" { }
                        """)),
                FamilyCase.of("a link to a place outside the chain that has the same path", chain("""
                        file a "a.xml" { redirect to "https://other.example.org/a.xml" }
                        """)));
    }

    static Stream<FamilyCase> nestedCircles() {
        return Stream.of(
                FamilyCase.of("an index that is its own category", nested("""
                        index a "provisioning.xml" { nvm -> a }
                        """), loop("6:37", "a", "a → a")),
                FamilyCase.of("a list that leads back to the index", nested("""
                        index a "provisioning.xml" { nvm -> lists }
                        nvm list lists "x/settings.xml" { own, "../provisioning.xml" }
                        settings own "own.xml" { SIP.DefaultAccount = 0 }
                        """), loop("7:40", "\"../provisioning.xml\"", "a → lists → a")),
                FamilyCase.of("an index below an index", nested("""
                        index a "provisioning.xml" { firmware -> images custom -> below }
                        firmware list images "firmware.xml" { "2.22.4" from "fw/maxwell.bin" }
                        index below "below.xml" { custom -> more }
                        custom list more "custom.xml" { "provisioning.xml" }
                        """), loop("9:33", "\"provisioning.xml\"", "a → below → more → a")),
                FamilyCase.of("two lists that hold one another", nested("""
                        index a "provisioning.xml" { nvm -> one }
                        nvm list one "one.xml" { two }
                        nvm list two "two.xml" { "one.xml" }
                        """), loop("8:26", "\"one.xml\"", "one → two → one")),
                FamilyCase.of("a list that holds one file twice", nested("""
                        index a "provisioning.xml" { nvm -> lists custom -> more }
                        nvm list lists "settings.xml" { own, "own.xml" }
                        custom list more "custom.xml" { own }
                        settings own "own.xml" { SIP.DefaultAccount = 0 }
                        """)));
    }

    static Stream<FamilyCase> reach() {
        return Stream.of(
                FamilyCase.of("an entry that is not the first file", chain("""
                        file b "b.xml" { }
                        file a "a.xml" { redirect to c }
                        file c "c.xml" { }
                        """), lost("6:6", "b")),
                FamilyCase.of("a file that leads to others but has no link to it", nested("""
                        index a "provisioning.xml" { nvm -> lists }
                        nvm list lists "settings.xml" { }
                        custom list more "custom.xml" { own }
                        settings own "own.xml" { SIP.DefaultAccount = 0 }
                        """), lost("8:13", "more"), lost("9:10", "own")),
                FamilyCase.of("every kind of link reaches", nested("""
                        index a "provisioning.xml" { firmware -> images nvm -> "settings.xml" custom -> more }
                        firmware list images "firmware.xml" { "2.22.4" from "fw/maxwell.bin" }
                        nvm list lists "settings.xml" { "own.xml" }
                        custom list more "custom.xml" { other }
                        settings own "own.xml" { SIP.DefaultAccount = 0 }
                        settings other "other.xml" { SIP.Account.0.Active = on }
                        """)),
                FamilyCase.of("without an entry nothing is lost", """
                        chain site { dialect maxwell 1.1 product mx3b base "https://prov.example.org/"
                            file a "a.xml" { }
                            file b "b.xml" { }
                        }
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "circles", "nestedCircles", "reach" })
    void findsTheseAndNoOthers(FamilyCase each) throws IOException, UnreadableInput {
        assertEquals(each.expected(), each.made(folder, CODES));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a.xml", "./a.xml", "../x/a.xml", "/x/a.xml", "//prov.example.org/x/a.xml",
            "https://prov.example.org/x/a.xml", "https://prov.example.org/y/../x/a.xml",
            "http://prov.example.org/x/a.xml", "#top", "a.xml#top" })
    void aUrlOfTheFileItselfIsALoop(String url) throws IOException, UnreadableInput {
        assertEquals(loop("6:32", '"' + url + '"', "a → a"), ownLink(url));
    }

    @ParameterizedTest
    @ValueSource(strings = { "A.xml", "../a.xml", "x/a.xml", "a.xml?x=1", "?x=1", "https://prov.example.org/a.xml",
            "https://prov.example.org:8443/x/a.xml", "https://other.example.org/x/a.xml",
            "tftp://prov.example.org/x/a.xml" })
    void aUrlThatOnlyLooksAlikeIsNone(String url) throws IOException, UnreadableInput {
        assertEquals("", ownLink(url));
    }

    private String ownLink(String url) throws IOException, UnreadableInput {
        return FamilyCase.of(url, chain("file a \"x/a.xml\" { redirect to \"" + url + "\" }\n")).made(folder, CODES);
    }

    @ParameterizedTest
    @CsvSource({ "12, ''", "13, … (13 files)", "40, … (40 files)" })
    void aLongCircleIsNamedByItsBeginning(int files, String rest) throws IOException, UnreadableInput {
        String text = chain("file a \"a.xml\" { redirect to f0 }\n" + IntStream.range(0, files)
                .mapToObj(i -> "file f" + i + " \"" + i + ".xml\" { redirect to f" + (i + 1) % files + " }\n")
                .collect(Collectors.joining()));
        String circle = IntStream.range(0, 12).mapToObj(i -> "f" + i + " → ").collect(Collectors.joining())
                + (rest.isEmpty() ? "" : rest + " → ") + "f0";
        assertEquals(loop(6 + files + ":33", "f0", circle), FamilyCase.of("", text).made(folder, Set.of("PC201")));
    }

    @Test
    void aCircleThroughAnotherTextIsMarkedThere() throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("b.chain"), "extend chain site {\nfile b \"b.xml\" { redirect to a }\n}\n");
        assertEquals(List.of("b.chain 2:30 PC201"),
                Texts.check(folder, chain("file a \"a.xml\" { redirect to b }\n")).findings().stream()
                        .filter(each -> CODES.contains(each.code())).map(each -> each.file().getFileName() + " "
                                + each.region().line() + ":" + each.region().column() + " " + each.code())
                        .toList());
    }

    @Test
    void eachChainHasItsOwnCircles() throws IOException, UnreadableInput {
        String text = chain("file a \"a.xml\" { redirect to \"https://prov.example.net/a.xml\" }\n")
                + chain("1.1", "https://prov.example.net/", "file a \"a.xml\" { redirect to \"b.xml\" }\n"
                        + "file b \"b.xml\" { redirect to \"https://prov.example.org/a.xml\" }\n")
                        .replace("chain site", "chain other");
        assertEquals("", FamilyCase.of("", text).made(folder, CODES));
    }

    @ParameterizedTest
    @CsvSource({ "19, false", "20, false", "21, true", "30, true" })
    void theLimitIsTwentyLinksUnlessTheProjectSaysMore(int links, boolean found) throws IOException, UnreadableInput {
        String text = path(links);
        assertEquals(found ? tooLong("27:6", "f21", 20) : "", FamilyCase.of("", text).made(folder, CODES));
        Files.writeString(folder.resolve("provchain.toml"), "[simulation]\nredirect-limit = 30\n");
        assertEquals("", FamilyCase.of("", text).made(folder, CODES));
    }

    @Test
    void eachWayThatIsTooLongIsTold() throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("provchain.toml"), "[simulation]\nredirect-limit = 1\n");
        assertEquals(tooLong("8:10", "own", 1) + "\n" + tooLong("10:10", "other", 1), FamilyCase.of("", nested("""
                index a "provisioning.xml" { nvm -> lists custom -> more }
                nvm list lists "settings.xml" { own }
                settings own "own.xml" { SIP.DefaultAccount = 0 }
                custom list more "custom.xml" { other }
                settings other "other.xml" { SIP.Account.0.Active = on }
                """)).made(folder, CODES));
    }

    /** Where a placeholder alone makes two URLs equal, the circle shows when the device is played. */
    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({ "7C:2F:80:12:34:56, %MACD, loop", "7C:2F:80:12:34:57, %MACD, complete",
            "7C:2F:80:12:34:56, %DVID, loop", "7C:2F:80:12:34:57, %DVID, complete" })
    void aLoopOfOneDeviceIsFoundByItsContact(String mac, String placeholder, String outcome)
            throws IOException, UnreadableInput {
        boolean byMac = placeholder.equals("%MACD");
        assertEquals(List.of(), failures(chain("""
                file a "a.xml" { redirect to "/NAME.xml" }
                file b "ONE.xml" { redirect to "/NAME.xml" }
                file c "OTHER.xml" { }
                """.replace("NAME", placeholder).replace("ONE", byMac ? "7c2f80123456" : "82/1")
                .replace("OTHER", byMac ? "7c2f80123457" : "84/1")) + """
                        device 7C:2F:80:12:34:56 model Maxwell3
                        device 7C:2F:80:12:34:57 model Maxwell4
                        """ + "scenario \"round\" { boot " + mac + " on site expect " + outcome + " }\n"));
    }

    /** The recipe of the vendor's page: the last file sets where the next contact begins. */
    @ParameterizedTest
    @ValueSource(strings = { "https://prov.example.org/%MACD.xml", "https://prov.example.org/a.xml",
            "http://prov.example.org/a.xml" })
    void theNextContactMayBeginWhereThisOneWas(String next) throws IOException, UnreadableInput {
        String text = chain("1.1", "http://prov.example.org/", """
                file a "a.xml" { redirect to b }
                file b "%MACD.xml" for each device {
                    System.Provision.ProvisioningServer = "NEXT"
                }
                """.replace("NEXT", next)) + DEVICE
                + "scenario \"again\" { boot 7C:2F:80:12:34:56 on site contacts 3 expect complete expect fetched b }\n";
        assertEquals("", FamilyCase.of("", text).made(folder, CODES));
        assertEquals(List.of(), failures(text));
    }

    private List<String> failures(String text) throws IOException, UnreadableInput {
        CheckedProject checked = Texts.check(folder, text);
        try (DeviceDirectory devices = new DeviceDirectory(checked.project())) {
            ScenarioRunner runner = new ScenarioRunner(checked.project(), devices);
            return checked.project().scenarios().stream().map(runner::run).map(ScenarioResult::failures)
                    .flatMap(List::stream).map(ScenarioResult.Failure::message).toList();
        }
    }

    private static String path(int links) {
        return chain("file a \"a.xml\" { redirect to f1 }\n" + IntStream.rangeClosed(1, links)
                .mapToObj(i -> "file f" + i + " \"" + i + ".xml\" { "
                        + (i == links ? "" : "redirect to f" + (i + 1)) + " }\n")
                .collect(Collectors.joining()));
    }

    private static String loop(String place, String marked, String circle) {
        return place + " error PC201 |" + marked + "| The files lead back to one another: " + circle
                + ". A phone would go round and end with an error; take out this link.";
    }

    private static String lost(String place, String name) {
        return place + " warning PC204 |" + name + "| No link leads from the entry 'a' to '" + name
                + "'; link it, or remove it.";
    }

    private static String tooLong(String place, String name, int limit) {
        return place + " warning PC210 |" + name + "| '" + name + "' is reached by more than " + limit
                + " links one after another, which is the redirect-limit of the simulation; how many a phone follows is"
                + " not documented.";
    }
}
