// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.provchain.dsl.checks.FamilyCase.chain;
import static org.provchain.dsl.checks.FamilyCase.nested;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.dsl.project.UnreadableInput;

/** PC307 and PC308: links that leave https or the host, and the letter case of the MAC in file names. */
class LinkTargetCheckTest {

    private static final Set<String> CODES = Set.of("PC307", "PC308");
    private static final String LOWER = "Phones ask for %MACD in lower case on some servers and in upper case on"
            + " others; files are written with lower letters. Settle it with mac-case in provchain.toml, or let the"
            + " server ignore the case.";

    @TempDir
    private Path folder;

    static Stream<FamilyCase> cases() {
        return Stream.of(
                FamilyCase.of("a file that alone lies on https", chain("1.1", "http://prov.example.org/", """
                        file a "https://prov.example.org/a.xml" { redirect to b }
                        file b "b.xml" { redirect to c }
                        file c "HTTPS://prov.example.org/c.xml" { redirect to "HTTP://prov.example.org/d.xml" }
                        """), plain("6:55", "b", "a"), plain("8:55", "\"HTTP://prov.example.org/d.xml\"", "c")),
                FamilyCase.of("a file that alone lies on another server", chain("""
                        file a "a.xml" { redirect to b }
                        file b "https://other.example.org/x/b.xml" { redirect to "c.xml" redirect to a }
                        """), host("6:30", "b", "prov.example.org", "other.example.org"),
                        host("7:78", "a", "other.example.org", "prov.example.org")),
                FamilyCase.of("plain http on another server is one finding", chain("""
                        file a "a.xml" { redirect to "http://other.example.org/b.xml" }
                        """), plain("6:30", "\"http://other.example.org/b.xml\"", "a")),
                FamilyCase.of("only a server is named", chain("""
                        file a "a.xml" { redirect to "//other.example.org/b.xml" }
                        """), host("6:30", "\"//other.example.org/b.xml\"", "prov.example.org", "other.example.org")),
                FamilyCase.of("another port", chain("""
                        file a "a.xml" { redirect to "https://prov.example.org:8443/b.xml" }
                        """), host("6:30", "\"https://prov.example.org:8443/b.xml\"", "prov.example.org",
                        "prov.example.org:8443")),
                FamilyCase.of("categories and items", nested("""
                        index a "a.xml" { nvm -> lists custom -> "http://prov.example.org/c.xml" }
                        nvm list lists "l.xml" { own, "https://other.example.org/d.xml" }
                        settings own "http://prov.example.org/own.xml" { SIP.DefaultAccount = 0 }
                        """), plain("6:42", "\"http://prov.example.org/c.xml\"", "a"), plain("7:26", "own", "lists"),
                        host("7:31", "\"https://other.example.org/d.xml\"", "prov.example.org", "other.example.org")),
                FamilyCase.of("to https, on one server in any letter case, and with a colon in the path",
                        chain("1.1", "http://prov.example.org/", """
                                file a "a.xml" { redirect to "https://prov.example.org/b.xml" }
                                file b "https://prov.example.org/b.xml" { redirect to "//PROV.example.org/c.xml" }
                                file c "c.xml" { redirect to "./x:d.xml" redirect to "//prov.example.org/e.xml" }
                                file d "d.xml" { redirect to "" redirect to "../e.xml" }
                                """)),
                FamilyCase.of("an image or a picture over plain http is no link", chain("""
                        file a "a.xml" {
                            firmware "2.22.4" from "http://other.example.org/maxwell.bin"
                            step DownloadWallpaper from "http://other.example.org/picture.png"
                        }
                        """)),
                FamilyCase.of("without a base there is no server to leave", """
                        chain site {
                            dialect maxwell 1.1 product mx3b entry a
                            file a "a.xml" { redirect to "http://prov.example.org/b.xml" redirect to b }
                            file b "b.xml" { }
                        }
                        """),
                FamilyCase.of("the MAC in a folder, in a query, and in a file for all", chain("""
                        file a "a.xml?mac=%MACD" { }
                        file b "%MACD/b.xml" for each device { }
                        """) + chain("file a \"x/%MACD/a.xml\" for each device { }\n").replace("site", "other"),
                        "6:8 info PC308 |\"a.xml?mac=%MACD\"| " + LOWER,
                        "14:8 info PC308 |\"x/%MACD/a.xml\"| " + LOWER),
                FamilyCase.of("no MAC by digits alone", chain("""
                        file a "%DVID.xml" { redirect to "%MACD.xml" }
                        file b "%25MACD.xml" { }
                        file c "%macd.xml" { }
                        file d "MACD.xml" { }
                        """)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheseAndNoOthers(FamilyCase each) throws IOException, UnreadableInput {
        assertEquals(each.expected(), each.made(folder, CODES));
    }

    @ParameterizedTest
    @CsvSource({ "mac-case = \"upper\", false", "mac-case = \"lower\", false", "redirect-limit = 5, true" })
    void whatTheProjectSettlesIsNotTold(String setting, boolean told) throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("provchain.toml"), "[simulation]\n" + setting + "\n");
        assertEquals(told ? "6:8 info PC308 |\"%MACD.xml\"| " + LOWER : "",
                FamilyCase.of(setting, chain("file a \"%MACD.xml\" for each device { }\n")).made(folder, CODES));
    }

    @ParameterizedTest
    @ValueSource(strings = { "b.xml", "../b.xml", "/b.xml", "?x=1", "#top", "%MACD.xml" })
    void aRelativeUrlStaysOnTheServerOfItsFile(String url) throws IOException, UnreadableInput {
        assertEquals("", FamilyCase.of(url, chain("1.1", "http://prov.example.org/",
                "file a \"https://other.example.org/x/a.xml\" { redirect to \"" + url + "\" }\n"))
                .made(folder, CODES));
    }

    private static String plain(String place, String marked, String file) {
        return place + " warning PC307 |" + marked + "| '" + file + "' is loaded by https, but this link leads to plain"
                + " http, where everybody on the way can read and change it; use https.";
    }

    private static String host(String place, String marked, String from, String to) {
        return place + " info PC307 |" + marked + "| This link leads from " + from + " to " + to
                + "; see that this server has the file and the credentials.";
    }
}
