// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Instruction;

/** What goes, goes with its comments and with all that leads to it. */
class DeletionTest {

    private static final String CHAIN = """
            // the site
            chain site {
                dialect maxwell 1.1
                entry   a // first

                // about a
                file a "a.xml" {
                    // about the account
                    SIP.DefaultAccount = 0 // zero

                    // about the redirect
                    redirect to b // to b
                } // end of a

                /* about b,
                   on two lines */
                file b "b.xml" {
                    redirect to "c.xml"
                }

                // not about c

                file c "c.xml" { }
                // the end
            }
            """;

    @TempDir
    private Path folder;

    private static Texts.Operation files(String... names) {
        return texts -> Deletion.of(texts.snapshot(), Stream.of(names).map(texts::file).toList(), List.of());
    }

    private static Texts.Operation statements(String file, int... indexes) {
        return texts -> Deletion.of(texts.snapshot(), List.of(),
                Arrays.stream(indexes).mapToObj(each -> texts.statement(file, each)).toList());
    }

    @Test
    void aFileGoesWithItsCommentsAndLinks() throws ChangeRefused {
        Texts.check(folder, CHAIN, files("b"), CHAIN.replace("""

                        // about the redirect
                        redirect to b // to b
                """.indent(0), "").replace("""
                    /* about b,
                       on two lines */
                    file b "b.xml" {
                        redirect to "c.xml"
                    }

                """, ""));
    }

    @Test
    void aLinkByUrlGoesTooAndOtherCommentsStay() throws ChangeRefused {
        Texts.check(folder, CHAIN, files("c"), CHAIN.replace("        redirect to \"c.xml\"\n", "")
                .replace("    file c \"c.xml\" { }\n", "").replace("not about c\n\n", "not about c\n\n"));
    }

    @Test
    void theEntryGoesWithItsFile() throws ChangeRefused {
        int begin = CHAIN.indexOf("    // about a\n");
        int end = CHAIN.indexOf("    /* about b");
        Texts.check(folder, CHAIN, files("a"), CHAIN.substring(0, begin).replace("entry   a // first", "// first")
                + CHAIN.substring(end));
    }

    @Test
    void allFilesGoAtOnce() throws ChangeRefused {
        Texts.check(folder, CHAIN, files("a", "c", "b"), """
                // the site
                chain site {
                    dialect maxwell 1.1
                    // first

                    // not about c

                    // the end
                }
                """);
    }

    @Test
    void aStatementGoesWithItsComments() throws ChangeRefused {
        Texts.check(folder, CHAIN, statements("a", 0), CHAIN.replace("""
                        // about the account
                        SIP.DefaultAccount = 0 // zero

                """.indent(0), ""));
        Texts.check(folder, CHAIN, statements("a", 0, 1), CHAIN.replace("""
                        // about the account
                        SIP.DefaultAccount = 0 // zero

                        // about the redirect
                        redirect to b // to b
                """.indent(0), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "0 | { a, /* x */ b } | { /* x */ b }", "0 | { a /* x */ b // y\\n    } | { /* x */ b // y\\n    }",
            "0 | { a, b, c } | { b, c }", "1 | { a, b, c } | { a, c }", "2 | { a, b, c } | { a, b }",
            "2 | { a, b, c, } | { a, b, }", "1 | { a b c } | { a c }", "0 | {a,b,c} | {b,c}", "2 | {a,b,c} | {a,b}",
            "1 | { a, /* x */ b /* y */, c } | { a, /* x */ c }",
            "2 | {\\n        a, // x\\n        b, // y\\n        // z\\n        c // u\\n    } | {\\n        a, // x\\n        b // y\\n    }",
            "0 | { // x\\n        a, b, // y\\n        c } | { // x\\n        b, // y\\n        c }",
            "2 | { a, b, // y\\n        c } | { a, b // y\\n        }" })
    void aMemberGoesWithItsComma(int index, String before, String after) throws ChangeRefused {
        String text = "chain s {\n    dialect maxwell 1.0\n    nvm list lists \"l.xml\" %s\n    settings a \"a.xml\" { }\n"
                + "    settings b \"b.xml\" { }\n    settings c \"c.xml\" { }\n}\n";
        Texts.check(folder, text.formatted(before.replace("\\n", "\n")), statements("lists", index),
                text.formatted(after.replace("\\n", "\n")));
    }

    @Test
    void manyMembersGoAtOnce() throws ChangeRefused {
        String text = "chain s {\n    dialect maxwell 1.0\n    nvm list lists \"l.xml\" { %s }\n    settings a \"a.xml\" { }\n}\n";
        Texts.check(folder, text.formatted("a, a, \"x\", a"), statements("lists", 1, 3), text.formatted("a, \"x\""));
        Texts.check(folder, text.formatted("a, a, \"x\", a"), statements("lists", 0, 1, 2, 3),
                text.formatted("").replace("{  }", "{ }"));
    }

    @Test
    void aBlockThatIsEmptiedStays() throws ChangeRefused {
        String text = "chain s {\n    dialect maxwell 1.1\n\n    file a \"a.xml\" {\n        SIP.Account.0 {%s\n        }\n    }\n}\n";
        Texts.check(folder, text.formatted("\n            // x\n            Active = on"), statements("a", 0),
                text.formatted(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, value = {
            "    expect fetched a, b, c\\n|    expect fetched a, c\\n",
            "    expect fetched b, c\\n|    expect fetched c\\n",
            "    expect fetched a, b // x\\n|    expect fetched a // x\\n",
            "    // x\\n    expect not fetched b // y\\n    expect complete\\n|    expect complete\\n",
            "    expect fetched b, /* x */ b, /* y */ c, /* z */ b\\n|    expect fetched /* x */ /* y */ c /* z */\\n",
            "    expect fetched a,\\n        b,\\n        c\\n|    expect fetched a,\\n        c\\n" })
    void scenariosDoNotNameItAnyMore(String before, String after) throws ChangeRefused {
        String text = "\nscenario \"x\" {\n    boot 001122334455 on site\n%s}\n";
        String chain = "chain site {\n    dialect maxwell 1.1\n    entry   a\n\n    file a \"a.xml\" { }\n%s\n    file c \"c.xml\" { }\n}\n";
        Texts.check(folder,
                chain.formatted("\n    file b \"b.xml\" { }\n") + text.formatted(before.replace("\\n", "\n")),
                files("b"),
                chain.formatted("") + text.formatted(after.replace("\\n", "\n")));
    }

    @Test
    void linksInOtherTextsGoToo() throws ChangeRefused {
        Texts texts = Texts.of(folder, Map.of("a.chain", "chain s {\n\tfile a \"a.xml\" { redirect to b }\n}\n",
                "b.chain", "extend chain s {\n\t// b\n\tfile b \"b.xml\" {\n\t\tredirect to a\n\t}\n}\n"));
        Texts after = texts.after(files("b").of(texts));
        assertEquals(Map.of("a.chain", "chain s {\n\tfile a \"a.xml\" { }\n}\n", "b.chain", "extend chain s {\n}\n"),
                after.all());
    }

    @Test
    void filesAndStatementsGoTogether() throws ChangeRefused {
        Texts texts = Texts.of(folder, CHAIN);
        List<Instruction> both = List.of(texts.statement("a", 0), texts.statement("b", 0));
        Texts after = texts.after(Deletion.of(texts.snapshot(), List.of(texts.file("b")), both));
        assertEquals(List.of("a", "c"), after.chain().files().stream().map(each -> each.name()).toList());
        assertEquals(List.of(), after.file("a").instructions());
    }
}
