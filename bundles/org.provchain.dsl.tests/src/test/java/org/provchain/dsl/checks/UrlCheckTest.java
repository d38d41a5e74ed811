// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.provchain.dsl.checks.FamilyCase.chain;
import static org.provchain.dsl.checks.FamilyCase.nested;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.dsl.project.UnreadableInput;

/** PC301, PC302, PC303 and PC306: the form of URLs, their placeholders and their schemes. */
class UrlCheckTest {

    private static final Set<String> CODES = Set.of("PC301", "PC302", "PC303", "PC306");
    private static final String BLANK = " error PC301 | | A blank is not allowed in a URL; write %20 or remove it.";
    private static final String PERCENT = "This % begins neither a placeholder nor an escape such as %20; a plain"
            + " percent sign is written %25.";
    private static final String KNOWN = " is no placeholder that the phone knows; it knows %MACD, %MACC, %DVID.";

    @TempDir
    private Path folder;

    /** Every place where a URL may stand. */
    static Stream<FamilyCase> places() {
        return Stream.of(
                FamilyCase.of("location, redirect, firmware and step", chain("""
                        file a "a b.xml" {
                            firmware "2.22.4" from "fw/max well.bin"
                            step DownloadWallpaper from "my picture.png"
                            redirect to "c d.xml"
                        }
                        """), "6:10" + BLANK, "7:35" + BLANK, "8:36" + BLANK, "9:19" + BLANK),
                FamilyCase.of("category, item and image of the older generation", nested("""
                        index a "a.xml" { nvm -> "b c.xml" firmware -> images }
                        nvm list lists "l.xml" { "d e.xml" }
                        firmware list images "f.xml" { "2.22.4" from "g h.bin" }
                        """), "6:28" + BLANK, "7:28" + BLANK, "8:48" + BLANK),
                FamilyCase.of("the base", chain("1.1", "ftp://prov.example.org/%MAC/my phones/", ""),
                        "4:13 warning PC306 |\"ftp://prov.example.org/%MAC/my phones/\"| " + notBy("files", "ftp"),
                        "4:37 warning PC302 |%MAC| %MAC" + KNOWN, "4:44" + BLANK),
                FamilyCase.of("a link by name is told at the location of its file only", chain("""
                        file a "a.xml" { redirect to b }
                        file b "b c.xml" { }
                        """), "7:10" + BLANK),
                FamilyCase.of("a parameter of type url is a value", chain("""
                        file a "a.xml" { System.Provision.ProvisioningServer = "ftp://my server/%MAC.xml" }
                        """)),
                FamilyCase.of("a malformed and a misspelt part of one URL", chain("""
                        file a "%MAC %25macc\\"%dvid.xml" { }
                        """), "6:9 warning PC302 |%MAC| %MAC" + KNOWN, "6:13" + BLANK,
                        "6:14 warning PC303 |%25macc| %25macc is encoded once too often and is not replaced; write"
                                + " %MACC.",
                        "6:21 error PC301 |\\\"| The character \" is not allowed in a URL; write %22.",
                        "6:23 warning PC302 |%dvid| %dvid is no placeholder; write it in capitals: %DVID."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void findsTheseAndNoOthers(FamilyCase each) throws IOException, UnreadableInput {
        assertEquals(each.expected(), each.made(folder, CODES));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            http:/x.example/a   |  0 | http:/    | "http:/" does not begin a URL; write http://.
            https//x.example/a  |  0 | https//   | "https//" does not begin a URL; write https://.
            http;//x.example/a  |  0 | http;//   | "http;//" does not begin a URL; write http://.
            http:x.example/a    |  0 | http:     | "http:" does not begin a URL; write http://.
            http:///a           |  0 | http:///  | "http:///" does not begin a URL; write http://.
            `https:// x/a`      |  8 | ` `       | A blank is not allowed in a URL; write %20 or remove it.
            ` a.xml`            |  0 | ` `       | A blank before the URL; remove it.
            `a.xml  `           |  5 | `  `      | A blank behind the URL; remove it.
            a\\\\b.xml          |  1 | \\\\      | A backslash is not allowed in a URL; write /.
            a\\tb.xml           |  1 | \\t       | A control character (code 9) is not allowed in a URL; remove it.
            a^b.xml             |  1 | ^         | The character ^ is not allowed in a URL; write %5E.
            büro.xml            |  1 | ü         | The character ü is not allowed in a URL; write %C3%BC.
            a.xml#b#c           |  7 | #         | The character # is not allowed twice in a URL; write %23.
            a[0.xml             |  1 | [         | The character [ is not allowed in a URL behind the host; write %5B.
            100%.xml            |  3 | %         | PERCENT
            a%2.xml             |  1 | %         | PERCENT
            http://:80/a        |  5 | //:80     | The URL names no server.
            http://x.example:0/ | 16 | :0        | "0" is no port; a port is a number from 1 to 65535.
            http://x:65536/a    |  8 | :65536    | "65536" is no port; a port is a number from 1 to 65535.
            http://x:8o/a       |  8 | :8o       | "8o" is no port; a port is a number from 1 to 65535.
            http://[::1/a       |  7 | [::1      | The ] behind the IPv6 address is missing.
            """)
    void aMalformedUrlIsMarkedWhereItIsWrong(String url, int at, String marked, String message)
            throws IOException, UnreadableInput {
        assertEquals("6:" + (31 + at) + " error PC301 |" + marked + "| " + message.replace("PERCENT", PERCENT),
                link(url));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            %MAC.xml     | 0 | %MAC   | KNOWN
            %MODEL/a.xml | 0 | %MODEL | KNOWN
            a/%xyz1      | 2 | %xyz1  | KNOWN
            %macd.xml    | 0 | %macd  | ` is no placeholder; write it in capitals: %MACD.`
            x%Macc.xml   | 1 | %Macc  | ` is no placeholder; write it in capitals: %MACC.`
            """)
    void aPlaceholderThatThePhoneDoesNotKnow(String url, int at, String marked, String message)
            throws IOException, UnreadableInput {
        assertEquals("6:" + (31 + at) + " warning PC302 |" + marked + "| " + marked
                + message.replace("KNOWN", KNOWN), link(url));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "%25MACD.xml, 0, %25MACD, %MACD", "x/%2525MACC.xml, 2, %2525MACC, %MACC",
            "%25dvid/a.xml, 0, %25dvid, %DVID" })
    void aPlaceholderThatIsEncoded(String url, int at, String marked, String meant)
            throws IOException, UnreadableInput {
        assertEquals("6:" + (31 + at) + " warning PC303 |" + marked + "| " + marked
                + " is encoded once too often and is not replaced; write " + meant + ".", link(url));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a.xml", "a%20b.xml", "%MACD.xml", "%MACDx.xml", "%DVID/%MACC.xml", "100%25.xml",
            "%25MAC.xml", "%41.xml", "a.xml?b=c&d=e#f", "http://x", "http://x:/a", "http://x:65535/a",
            "https://[::1]:8443/a", "http://user@x/a", "//x/a", "httpdigest.xml", "a;b,c=(d)!$*'@+~.xml", "./b:c.xml" })
    void whatIsWellFormedIsNotFound(String url) throws IOException, UnreadableInput {
        assertEquals("", link(url));
    }

    /** Files by http and https, firmware by tftp too (FACTS 3.5); the letter case of a scheme does not matter. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({ "http, false, false", "https, false, false", "HTTPS, false, false", "tftp, true, false",
            "TFTP, true, false", "ftp, true, true", "file, true, true", "httpx, true, true" })
    void schemes(String scheme, boolean forFiles, boolean forFirmware) throws IOException, UnreadableInput {
        String url = '"' + scheme + "://x.example/a\"";
        String text = chain("file a \"a.xml\" {\nfirmware \"2.22.4\" from " + url + "\nstep DownloadWallpaper from "
                + url + "\nredirect to " + url + "\n}\nfile b " + url + " { }\n");
        String bad = " warning PC306 |" + url + "| ";
        String files = bad + notBy("files", scheme);
        assertEquals((forFirmware ? "7:24" + bad + "The phone is not known to load firmware by " + scheme
                + "; use http, https or tftp.\n" : "")
                + (forFiles ? "8:29" + files + "\n9:13" + files + "\n11:8" + files : ""),
                FamilyCase.of(scheme, text).made(folder, CODES));
    }

    private String link(String url) throws IOException, UnreadableInput {
        return FamilyCase.of(url, chain("file a \"a.xml\" { redirect to \"" + url + "\" }\n")).made(folder, CODES);
    }

    private static String notBy(String what, String scheme) {
        return "The phone is not known to load " + what + " by " + scheme + "; use http or https.";
    }
}
