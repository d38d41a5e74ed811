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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.dsl.project.UnreadableInput;

/** PC202, PC203, PC207, PC208 and PC209: where links lead, what stands behind them, and how many there are. */
class LinkCheckTest {

    private static final Set<String> CODES = Set.of("PC202", "PC203", "PC207", "PC208", "PC209");

    private static final String DECLARE = "Declare it in the chain, or write the URL in quotes where a URL may stand.";
    private static final String BEHIND = "; whether a phone reads it is not documented. Put the redirect last.";
    private static final String MORE = " redirects more than once; whether a phone follows the second is not"
            + " documented. Keep one.";

    @TempDir
    private Path folder;

    static Stream<FamilyCase> missing() {
        return Stream.of(
                FamilyCase.of("a name like no other", chain("""
                        file a "a.xml" { redirect to reception }
                        """), "6:30 error PC202 |reception| The chain has no file 'reception'. " + DECLARE),
                FamilyCase.of("names in an index and in lists", nested("""
                        index a "provisioning.xml" { nvm -> list firmware -> images }
                        nvm list lists "settings.xml" { owm, "other.xml" }
                        firmware list images "firmware.xml" { "2.22.4" from "fw/maxwell.bin" }
                        settings own "own.xml" { SIP.DefaultAccount = 0 }
                        """), "6:37 error PC202 |list| The chain has no file 'list'. Did you mean 'lists'?",
                        "7:33 error PC202 |owm| The chain has no file 'owm'. Did you mean 'own'?",
                        "7:38 error PC202 |\"other.xml\"| " + nothingAt("https://prov.example.org/other.xml")),
                FamilyCase.of("a file of another chain", chain("""
                        file a "a.xml" { redirect to elsewhere }
                        """) + "chain second { dialect maxwell 1.1 product mx3b entry elsewhere "
                        + "file elsewhere \"e.xml\" { } }\n",
                        "6:30 error PC202 |elsewhere| The chain has no file 'elsewhere'. " + DECLARE),
                FamilyCase.of("a relative URL in the folder of the file", chain("""
                        file a "x/a.xml" { redirect to "b.xml" }
                        file b "b.xml" { redirect to "./y/../%MACD.xml" }
                        file c "%macd.xml" { }
                        """), "6:32 error PC202 |\"b.xml\"| " + nothingAt("https://prov.example.org/x/b.xml"),
                        "7:30 error PC202 |\"./y/../%MACD.xml\"| " + nothingAt("https://prov.example.org/%MACD.xml")),
                FamilyCase.of("a chain without a base", """
                        chain site {
                            dialect maxwell 1.1 product mx3b entry a
                            file a "x/a.xml" { redirect to "b.xml" redirect to "../b.xml" }
                            file b "b.xml" { }
                        }
                        """, "3:36 error PC202 |\"b.xml\"| " + nothingAt("x/b.xml"),
                        "3:44 warning PC209 |redirect to \"../b.xml\"| 'a'" + MORE),
                FamilyCase.of("files by every spelling of their place", chain("""
                        file a "x/a.xml" { redirect to "../b.xml" }
                        file b "b.xml" { redirect to "//prov.example.org/x/c.xml" }
                        file c "x/c.xml" { redirect to "http://prov.example.org/%MACD.xml" }
                        file d "%MACD.xml" for each device { redirect to "/e.xml#top" }
                        file e "e.xml" { }
                        """)));
    }

    static Stream<FamilyCase> empty() {
        return Stream.of(
                FamilyCase.of("links of an index and of a list", nested("""
                        index a "provisioning.xml" { nvm -> lists custom -> "" }
                        nvm list lists "settings.xml" { "", own }
                        settings own "own.xml" { SIP.DefaultAccount = 0 }
                        """), emptyLink("6:53"),
                        emptyLink("7:33")),
                FamilyCase.of("a firmware of a list", nested("""
                        index a "provisioning.xml" { firmware -> images }
                        firmware list images "firmware.xml" { "2.22.4" from "", "2.22.5" from "fw.bin" }
                        """), "7:53 error PC203 |\"\"| The firmware has an empty URL; write where the image lies, or"
                        + " leave the firmware out."),
                FamilyCase.of("a step", chain("""
                        file a "a.xml" { step DownloadWallpaper from "" }
                        """), "6:46 error PC203 |\"\"| The step has an empty URL; write where the file lies, or leave"
                        + " 'from' out."),
                FamilyCase.of("a step that needs no URL, and a parameter of type url that is empty", chain("""
                        file a "a.xml" {
                            step UnlockAllFunctionKeys
                            System.Provision.ProvisioningServer = ""
                        }
                        """)));
    }

    static Stream<FamilyCase> products() {
        return Stream.of(
                FamilyCase.of("by a URL", chain("""
                        file a "a.xml" { SIP.DefaultAccount = 0 redirect to "b.xml" }
                        file b "b.xml" product e2 { }
                        """), "6:41 error PC207 |redirect to \"b.xml\"| " + products("a", "mx3b", "b", "e2")),
                FamilyCase.of("there and back", chain("""
                        file a "a.xml" { redirect to b }
                        file b "b.xml" product e2 { redirect to c }
                        file c "c.xml" { }
                        """), "6:18 error PC207 |redirect to b| " + products("a", "mx3b", "b", "e2"),
                        "7:29 error PC207 |redirect to c| " + products("b", "e2", "c", "mx3b")),
                FamilyCase.of("an index and its lists", nested("""
                        index a "provisioning.xml" { nvm -> lists }
                        nvm list lists "settings.xml" { own other }
                        settings own "own.xml" product Gsdecthx { SIP.DefaultAccount = 0 }
                        settings other "other.xml" { SIP.Account.0.Active = on }
                        """), "7:33 error PC207 |own| " + products("lists", "mx3b", "own", "Gsdecthx")),
                FamilyCase.of("one of the two has none, and none has one", """
                        chain site {
                            dialect maxwell 1.1 base "https://prov.example.org/" entry a
                            file a "a.xml" { redirect to b }
                            file b "b.xml" product e2 { redirect to c }
                            file c "c.xml" { redirect to d }
                            file d "d.xml" { }
                        }
                        """));
    }

    static Stream<FamilyCase> behindTheRedirect() {
        return Stream.of(
                FamilyCase.of("a step, and then more", chain("""
                        file a "a.xml" {
                            redirect to b
                            step UnlockAllFunctionKeys
                            SIP.DefaultAccount = 0
                        }
                        file b "b.xml" { }
                        """), behind("8:5", "step UnlockAllFunctionKeys")),
                FamilyCase.of("a firmware", chain("""
                        file a "a.xml" {
                            redirect to b
                            firmware "2.22.4" from "fw/maxwell.bin"
                        }
                        file b "b.xml" { }
                        """), behind("8:5", "firmware \"2.22.4\" from \"fw/maxwell.bin\"")),
                FamilyCase.of("the first parameter of a block", chain("""
                        file a "a.xml" {
                            redirect to b
                            SIP.Account.0 {
                                Active = on
                                AuthName = "1012"
                            }
                        }
                        file b "b.xml" { }
                        """), behind("9:9", "Active = on")),
                FamilyCase.of("a redirect that leads outside", chain("""
                        file a "a.xml" {
                            redirect to ""
                            SIP.DefaultAccount = 0
                        }
                        """), emptyLink("7:17"),
                        behind("8:5", "SIP.DefaultAccount = 0")),
                FamilyCase.of("a second redirect is no content, what stands between them is", chain("""
                        file a "a.xml" {
                            redirect to b
                            SIP.DefaultAccount = 0
                            redirect to "b.xml"
                            SIP.Account.0.Active = on
                        }
                        file b "b.xml" { }
                        """), behind("8:5", "SIP.DefaultAccount = 0"),
                        "9:5 warning PC209 |redirect to \"b.xml\"| 'a'" + MORE),
                FamilyCase.of("two redirects and nothing else", chain("""
                        file a "a.xml" { redirect to b redirect to b }
                        file b "b.xml" { }
                        """), "6:32 warning PC209 |redirect to b| 'a'" + MORE),
                FamilyCase.of("an empty block, a comment, and the categories of an index", nested("""
                        index a "provisioning.xml" { firmware -> images nvm -> lists custom -> more }
                        firmware list images "firmware.xml" { "2.22.4" from "fw/maxwell.bin" }
                        nvm list lists "settings.xml" { own }
                        custom list more "custom.xml" { own step UnlockAllFunctionKeys }
                        settings own "own.xml" { SIP.DefaultAccount = 0 }
                        """) + """
                        chain flat {
                            dialect maxwell 1.1 product mx3b base "https://prov.example.org/" entry x
                            file x "x.xml" { SIP.DefaultAccount = 0 redirect to y SIP.Account.0 { } /* the end */ }
                            file y "y.xml" { redirect to z }
                            file z "z.xml" { }
                        }
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "missing", "empty", "products", "behindTheRedirect" })
    void findsTheseAndNoOthers(FamilyCase each) throws IOException, UnreadableInput {
        assertEquals(each.expected(), each.made(folder, CODES));
    }

    /** An error where the server is ours, and for information where it is not. */
    @ParameterizedTest(name = "{1} from {0}: {2}")
    @CsvSource({ "https://prov.example.org/maxwell/, https://prov.example.org/maxwell/b.xml, true",
            "https://prov.example.org/maxwell/, https://prov.example.org/maxwell/x/b.xml, true",
            "https://prov.example.org/maxwell/, https://prov.example.org/b.xml, false",
            "https://prov.example.org/maxwell/, https://prov.example.org/maxwell2/b.xml, false",
            "https://prov.example.org/maxwell/, https://prov.example.org:8443/maxwell/b.xml, false",
            "https://prov.example.org/maxwell, https://prov.example.org/b.xml, true",
            "https://prov.example.org, https://prov.example.org/b.xml, true",
            "https://prov.example.org, https://prov.example.org.evil.example/b.xml, false",
            "https://prov.example.org, https://other.example.org/b.xml, false",
            "https://prov.example.org/?folder=/x/, https://prov.example.org/b.xml, true" })
    void anAbsoluteUrlIsOursBelowTheBase(String base, String url, boolean ours) throws IOException, UnreadableInput {
        String text = chain("1.1", base, "file a \"a.xml\" { redirect to \"" + url + "\" }\n");
        assertEquals("6:30 " + (ours ? "error" : "info") + " PC202 |\"" + url + "\"| "
                + (ours ? nothingAt(url) : foreign(url)), FamilyCase.of("", text).made(folder, CODES));
    }

    @Test
    void aUrlThatNamesAServerIsNoRelativeOne() throws IOException, UnreadableInput {
        assertEquals("6:30 info PC202 |\"//other.example.org/b.xml\"| " + foreign("https://other.example.org/b.xml"),
                FamilyCase.of("", chain("file a \"a.xml\" { redirect to \"//other.example.org/b.xml\" }\n"))
                        .made(folder, CODES));
    }

    @Test
    void aFileOfAPartInAnotherTextIsThere() throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("b.chain"), """
                extend chain site {
                    file b "b.xml" { redirect to c }
                    file c "c.xml" { }
                }
                """);
        assertEquals("", FamilyCase.of("", chain("file a \"a.xml\" { redirect to \"b.xml\" }\n")).made(folder, CODES));
    }

    private static String nothingAt(String url) {
        return "The chain has no file at " + url + "; declare one there, or correct the URL.";
    }

    private static String foreign(String url) {
        return url + " is not a file of this chain; what the phone finds there cannot be checked.";
    }

    private static String emptyLink(String place) {
        return place + " error PC203 |\"\"| The link has an empty URL; name a file of the chain, or write the URL.";
    }

    private static String products(String from, String product, String to, String other) {
        return "'" + from + "' is for product " + product + ", but '" + to + "' for " + other
                + "; a phone takes one of the two only. Give both the same product.";
    }

    private static String behind(String place, String marked) {
        return place + " info PC208 |" + marked + "| This stands behind the redirect of 'a'" + BEHIND;
    }
}
