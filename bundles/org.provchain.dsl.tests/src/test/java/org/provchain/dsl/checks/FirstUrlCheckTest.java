// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.provchain.dsl.checks.FamilyCase.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.dsl.project.UnreadableInput;

/** PC304 and PC305, and what every URL is held against: the first URL of a scenario. */
class FirstUrlCheckTest {

    private static final Set<String> CODES = Set.of("PC301", "PC302", "PC303", "PC304", "PC305", "PC306");
    private static final int FROM = "boot 7C:2F:80:12:34:56 on site via ".length() + " from ".length() + 1;

    @TempDir
    private Path folder;

    private String boot(String location, String how) throws IOException, UnreadableInput {
        return FamilyCase.of(how, chain("file a \"" + location + "\" { }\n") + "scenario \"first\" {\nboot"
                + " 7C:2F:80:12:34:56 on site " + how + "\nexpect complete\n}\n").made(folder, CODES);
    }

    private String from(String via, String url) throws IOException, UnreadableInput {
        return boot("a.xml", "via " + via + " from \"" + url + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://prov.example.org/", "https://prov.example.org", "http://prov.example.org/x/y/",
            "https://prov.example.org:8443", "https://prov.example.org/%MACD/" })
    void theRedirectServerMustNotGiveADirectory(String url) throws IOException, UnreadableInput {
        assertEquals("9:" + (FROM + "redirect-server".length()) + " error PC304 |\"" + url + "\"| The redirect server"
                + " gives the directory " + url + ", to which the phone appends nothing, so it loads nothing; give the"
                + " URL of a file.", from("redirect-server", url));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://prov.example.org/a.xml", "https://prov.example.org/a",
            "https://prov.example.org/.x", "https://prov.example.org/?mac=%MACD", "https://prov.example.org?mac=%MACD",
            "https://prov.example.org/x/%MACD" })
    void theRedirectServerMayGiveAFile(String url) throws IOException, UnreadableInput {
        assertEquals("", from("redirect-server", url));
    }

    @ParameterizedTest
    @ValueSource(strings = { "dhcp114", "dhcp66", "web" })
    void theOthersMayGiveADirectory(String via) throws IOException, UnreadableInput {
        assertEquals("", from(via, "https://prov.example.org/maxwell/"));
        assertEquals("", from(via, "https://prov.example.org"));
    }

    @Test
    void theUrlOfTheEntryIsAsGoodAsOneThatIsWritten() throws IOException, UnreadableInput {
        assertEquals("9:6 error PC304 |7C:2F:80:12:34:56| The redirect server gives the directory"
                + " https://prov.example.org/x/, to which the phone appends nothing, so it loads nothing; give the URL"
                + " of a file.", boot("x/", "via redirect-server"));
        assertEquals("", boot("x/", "via web"));
    }

    @ParameterizedTest
    @CsvSource({ "dhcp114, 74, false", "dhcp114, 75, true", "dhcp114, 300, true", "dhcp66, 75, false",
            "web, 300, false", "redirect-server, 300, false" })
    void option114IsShort(String via, int length, boolean found) throws IOException, UnreadableInput {
        String url = url(length);
        assertEquals(found ? tooLong("9:" + (FROM + via.length()), '"' + url + '"', length) : "", from(via, url));
    }

    @Test
    void theLengthIsThatOfTheTextAndNotOfTheMacThatIsPutIn() throws IOException, UnreadableInput {
        String url = url(74).replace("xxxxx.xml", "%MACD.xml");
        assertEquals("", from("dhcp114", url));
        assertEquals(tooLong("9:" + (FROM + "dhcp114".length()), '"' + url + "#\"", 75), from("dhcp114", url + "#"));
    }

    /** A scenario that names no method boots by option 114. */
    @ParameterizedTest
    @CsvSource({ "via dhcp114, true", "'', true", "via dhcp66, false" })
    void theUrlOfTheEntryCanBeTooLong(String via, boolean found) throws IOException, UnreadableInput {
        String location = url(75).substring("https://prov.example.org/".length());
        assertEquals(found ? tooLong("9:6", "7C:2F:80:12:34:56", 75) : "", boot(location, via));
        assertEquals("", boot(location.substring(1), via));
    }

    @Test
    void twoFaultsOfOneUrlAreBothTold() throws IOException, UnreadableInput {
        String url = url(70).replace("https://prov", "ftp://a prov") + "%MAC.xml";
        int column = FROM + "dhcp114".length();
        assertEquals(String.join("\n", tooLong("9:" + column, '"' + url + '"', 78),
                "9:" + column + " warning PC306 |\"" + url + "\"| The phone is not known to load files by ftp; use http"
                        + " or https.",
                "9:" + (column + 8) + " error PC301 | | A blank is not allowed in a URL; write %20 or remove it.",
                "9:" + (column + 71) + " warning PC302 |%MAC| %MAC is no placeholder that the phone knows; it knows"
                        + " %MACD, %MACC, %DVID."),
                from("dhcp114", url));
    }

    @Test
    void theEntryIsCheckedWhereItIsWrittenOnly() throws IOException, UnreadableInput {
        assertEquals("6:10 warning PC303 |%25MACD| %25MACD is encoded once too often and is not replaced; write %MACD.",
                boot("x%25MACD.xml", "via web"));
    }

    private static String url(int length) {
        String begin = "https://prov.example.org/";
        return begin + "x".repeat(length - begin.length() - 4) + ".xml";
    }

    private static String tooLong(String place, String marked, int length) {
        return place + " error PC305 |" + marked + "| DHCP option 114 takes 74 characters, and this URL has " + length
                + "; shorten it, or give the directory.";
    }
}
