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
import org.provchain.dsl.project.UnreadableInput;

/** PC205 and PC206: the entry, the kinds of files, what they hold and where their links may lead. */
class DialectCheckTest {

    private static final Set<String> CODES = Set.of("PC205", "PC206");

    private static final String INDEX = "a firmware category, an nvm category, a custom category";
    private static final String FILE = "a firmware image, a parameter, a redirect, a step";

    @TempDir
    private Path folder;

    static Stream<FamilyCase> entries() {
        return Stream.of(
                FamilyCase.of("none, in a chain without files", """
                        chain site { dialect maxwell 1.1 product mx3b base "https://prov.example.org/" }
                        """, "1:7 error PC205 |site| The chain 'site' has no entry; write 'entry' and the file that the"
                        + " first URL names."),
                FamilyCase.of("a file of another chain", chain("""
                        file b "b.xml" { }
                        """) + "chain second { dialect maxwell 1.1 product mx3b entry a file a \"a.xml\" { } }\n",
                        "5:13 error PC205 |a| The entry 'a' is no file of the chain. Did you mean 'b'?"),
                FamilyCase.of("a kind that the dialect does not have at all is told once", chain("""
                        index a "a.xml" { }
                        """), "6:1 error PC206 |index| The dialect maxwell 1.1 does not have an index; it has a"
                        + " file."));
    }

    static Stream<FamilyCase> dialects() {
        String all = "maxwell 1.1, maxwell 1.0.";
        return Stream.of(
                FamilyCase.of("another family", """
                        chain site { dialect snom 1.1 product mx3b entry a file a "a.xml" { } }
                        """, "1:22 error PC206 |snom| There is no dialect snom 1.1; there are: " + all),
                FamilyCase.of("letter case", """
                        chain site { dialect Maxwell 1.1 product mx3b entry a file a "a.xml" { } }
                        """, "1:22 error PC206 |Maxwell| There is no dialect Maxwell 1.1; there are: " + all),
                FamilyCase.of("without a dialect nothing else is compared", """
                        chain site { product mx3b entry a settings a "a.xml" { redirect to a } }
                        """, "1:7 error PC206 |site| The chain 'site' names no dialect; write 'dialect' and one of: "
                        + all),
                FamilyCase.of("a version that is not written yet is the parser's matter", """
                        chain site { dialect maxwell product mx3b entry a file a "a.xml" { } }
                        """),
                FamilyCase.of("a chain without a name is the parser's matter", """
                        chain { product mx3b file a "a.xml" { } }
                        """));
    }

    static Stream<FamilyCase> targets() {
        return Stream.of(
                FamilyCase.of("categories that are mixed up", nested("""
                        index a "provisioning.xml" { firmware -> lists nvm -> more custom -> images }
                        firmware list images "firmware.xml" { }
                        nvm list lists "settings.xml" { }
                        custom list more "custom.xml" { }
                        """), wrong("6:42", "lists", "lists", "an nvm list", "a firmware category", "a firmware list"),
                        wrong("6:55", "more", "more", "a custom list", "an nvm category", "an nvm list"),
                        wrong("6:70", "images", "images", "a firmware list", "a custom category", "a custom list")),
                FamilyCase.of("items that are no settings", nested("""
                        index a "provisioning.xml" { nvm -> lists }
                        nvm list lists "settings.xml" { more, a }
                        custom list more "custom.xml" { lists }
                        """), wrong("7:33", "more", "more", "a custom list", "a list item", "a settings file"),
                        wrong("7:39", "a", "a", "an index", "a list item", "a settings file"),
                        wrong("8:33", "lists", "lists", "an nvm list", "a list item", "a settings file")),
                FamilyCase.of("by a URL of the chain", nested("""
                        index a "x/provisioning.xml" { nvm -> "../own.xml" custom -> "//prov.example.org/c.xml" }
                        custom list more "c.xml" { "/x/provisioning.xml" }
                        settings own "own.xml" { SIP.DefaultAccount = 0 }
                        """), wrong("6:39", "\"../own.xml\"", "own", "a settings file", "an nvm category",
                        "an nvm list"),
                        wrong("7:28", "\"/x/provisioning.xml\"", "a", "an index", "a list item",
                                "a settings file")),
                FamilyCase.of("of what lies outside nothing is known", nested("""
                        index a "provisioning.xml" { nvm -> "https://other.example.org/own.xml" custom -> "" }
                        settings own "own.xml" { SIP.DefaultAccount = 0 }
                        """)),
                FamilyCase.of("a redirect to a list of the other generation", chain("""
                        file a "a.xml" { redirect to lists }
                        nvm list lists "settings.xml" { }
                        """), wrong("6:30", "lists", "lists", "an nvm list", "a redirect", "a file"),
                        "7:1 error PC206 |nvm list| The dialect maxwell 1.1 does not have an nvm list; it has a"
                                + " file."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({ "entries", "dialects", "targets" })
    void findsTheseAndNoOthers(FamilyCase each) throws IOException, UnreadableInput {
        assertEquals(each.expected(), each.made(folder, CODES));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "firmware list, a firmware list", "nvm list, an nvm list", "custom list, a custom list",
            "settings, a settings file" })
    void anIndexIsTheFirstFileOfTheOlderGeneration(String kind, String words) throws IOException, UnreadableInput {
        assertEquals("5:13 error PC205 |a| 'a' is " + words
                + ", which the dialect maxwell 1.0 does not take as the first file; it takes an index.",
                FamilyCase.of(kind, nested(kind + " a \"a.xml\" { }\n")).made(folder, CODES));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({ "1.0, file, a file", "1.1, index, an index", "1.1, firmware list, a firmware list",
            "1.1, nvm list, an nvm list", "1.1, custom list, a custom list", "1.1, settings, a settings file" })
    void aKindOfTheOtherGeneration(String version, String kind, String words)
            throws IOException, UnreadableInput {
        String entry = version.equals("1.0") ? "index a \"a.xml\" { }\n" : "file a \"a.xml\" { }\n";
        String has = version.equals("1.0") ? "an index, a firmware list, an nvm list, a custom list, a settings file"
                : "a file";
        assertEquals("7:1 error PC206 |" + kind + "| The dialect maxwell " + version + " does not have " + words
                + "; it has " + has + ".",
                FamilyCase.of(kind, chain(version, "https://prov.example.org/", entry + kind + " b \"b.xml\" { }\n"))
                        .made(folder, CODES));
    }

    @ParameterizedTest(name = "{2} in {1} of {0}")
    @CsvSource(delimiter = '|', textBlock = """
            1.1 | file          | nvm -> ""                      | A file          | an nvm category   | FILE
            1.1 | file          | "2.22.4" from "fw/maxwell.bin" |                 |                   |
            1.1 | file          | "b.xml"                        | A file          | a list item       | FILE
            1.1 | file          | SIP.DefaultAccount = 0         |                 |                   |
            1.1 | file          | step UnlockAllFunctionKeys     |                 |                   |
            1.1 | file          | redirect to ""                 |                 |                   |
            1.0 | index         | redirect to ""                 | An index        | a redirect        | INDEX
            1.0 | index         | SIP.DefaultAccount = 0         | An index        | a parameter       | INDEX
            1.0 | index         | step UnlockAllFunctionKeys     | An index        | a step            | INDEX
            1.0 | index         | firmware from "fw/maxwell.bin" | An index        | a firmware image  | INDEX
            1.0 | index         | firmware -> ""                 |                 |                   |
            1.0 | firmware list | SIP.DefaultAccount = 0         | A firmware list | a parameter       | IMAGE
            1.0 | firmware list | "own.xml"                      | A firmware list | a list item       | IMAGE
            1.0 | firmware list | "2.22.4" from "fw/maxwell.bin" |                 |                   |
            1.0 | nvm list      | step UnlockAllFunctionKeys     | An nvm list     | a step            | ITEM
            1.0 | nvm list      | "2.22.4" from "fw/maxwell.bin" | An nvm list     | a firmware image  | ITEM
            1.0 | nvm list      | ""                             |                 |                   |
            1.0 | custom list   | custom -> ""                   | A custom list   | a custom category | ITEM, a step
            1.0 | custom list   | step UnlockAllFunctionKeys     |                 |                   |
            1.0 | settings      | redirect to ""                 | A settings file | a redirect        | a parameter
            1.0 | settings      | "own.xml"                      | A settings file | a list item       | a parameter
            1.0 | settings      | SIP.DefaultAccount = 0         |                 |                   |
            """)
    void whatAFileMayHold(String version, String kind, String statement, String file, String what, String has)
            throws IOException, UnreadableInput {
        String text = chain(version, "https://prov.example.org/", "index a \"a.xml\" { }\n" + kind
                + " b \"b.xml\" {\n    " + statement + "\n}\n");
        String can = has == null ? "" : has.replace("INDEX", INDEX).replace("FILE", FILE)
                .replace("IMAGE", "a firmware image").replace("ITEM", "a list item");
        assertEquals(file == null ? "" : "8:5 error PC206 |" + statement + "| " + file + " of the dialect maxwell "
                + version + " cannot hold " + what + "; it can hold " + can + ".",
                FamilyCase.of(statement, version.equals("1.1") ? text.replace("index a", "file a") : text)
                        .made(folder, CODES));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({ "1.1, file, A file, 27", "1.0, index, An index, 28", "1.0, settings, A settings file, 31",
            "1.0, firmware list, , 0", "1.0, nvm list, , 0", "1.0, custom list, , 0" })
    void whichFilesMayBeForOneDevice(String version, String kind, String words, int column)
            throws IOException, UnreadableInput {
        String entry = version.equals("1.0") ? "index a \"a.xml\" { }\n" : "file a \"a.xml\" { }\n";
        String text = chain(version, "https://prov.example.org/", entry + kind
                + " b \"b.xml\" macAddress \"7C:2F:80:12:34:56\" { }\n");
        assertEquals(words == null ? "" : "7:" + column + " error PC206 |\"7C:2F:80:12:34:56\"| " + words
                + " has no macAddress; only the lists of dialect 1.0 have one.",
                FamilyCase.of(kind, text).made(folder, CODES));
    }

    private static String wrong(String place, String marked, String name, String kind, String link, String target) {
        return place + " error PC206 |" + marked + "| '" + name + "' is " + kind + ", but " + link + " must lead to "
                + target + ".";
    }
}
