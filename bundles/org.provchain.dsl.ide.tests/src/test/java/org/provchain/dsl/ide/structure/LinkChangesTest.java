// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.dialect.StatementKind;

/** Links that come, lead elsewhere, move and change places, with their comments. */
class LinkChangesTest {

    private static final String NESTED = """
            chain site {
                dialect maxwell 1.0
                entry   start

                index start "provisioning.xml" {
                    %s
                }

                firmware list images "firmware.xml" { }

                nvm list lists "lists.xml" %s

                custom list extras "extras.xml" %s

                settings a "a.xml" { }

                settings b "b.xml" { }

                settings c "c.xml" { }
            }
            """;
    private static final String FLAT = """
            chain site {
                dialect maxwell 1.1
                entry   a

                file a "a.xml" {%s
                }

                file b "b.xml" {%s
                }

                file c "c.xml" { }
            }
            """;

    @TempDir
    private Path folder;

    private static String nested(String index, String nvm, String custom) {
        return NESTED.formatted(index, nvm, custom);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "9 | { }                    | {\\n        c\\n    }",
            "0 | { a }                  | { c, a }",
            "9 | { a }                  | { a, c }",
            "1 | { a, b }               | { a, c, b }",
            "0 | { a, b }               | { c, a, b }",
            "9 | { a, b }               | { a, b, c }",
            "9 | { a, b, }              | { a, b, c, }",
            "9 | { a b }                | { a b c }",
            "9 | {a}                    | {a, c}",
            "9 | { a, /* x */ b /* y */ } | { a, /* x */ b, c /* y */ }",
            "1 | { a, // x\\n        b }  | { a, // x\\n        c,\\n        b }",
            "9 | {\\n        a // x\\n        b /* y */ // z\\n    } | {\\n        a // x\\n        b /* y */ // z\\n        c\\n    }",
            "9 | {\\n        a, // x\\n        b // z\\n    } | {\\n        a, // x\\n        b, // z\\n        c\\n    }",
            "0 | {\\n        // x\\n        a,\\n        b,\\n    } | {\\n        c,\\n        // x\\n        a,\\n        b,\\n    }",
            "9 | { // x\\n    }           | { // x\\n        c\\n    }",
            "9 | { /* x */ }            | { /* x */\\n        c\\n    }" })
    void aListGetsAMember(int position, String before, String after) throws ChangeRefused {
        Texts.check(folder, nested("nvm -> lists", lines(before), "{ }"),
                texts -> LinkChanges.link(texts.snapshot(), texts.file("lists"), texts.to("c"), position),
                nested("nvm -> lists", lines(after), "{ }"));
    }

    @Test
    void aUrlIsAMemberToo() throws ChangeRefused {
        Texts.check(folder, nested("nvm -> lists", "{ a }", "{ step Foo }"),
                texts -> LinkChanges.link(texts.snapshot(), texts.file("extras"),
                        new LinkTarget.Outside("https://x.example/\"y\""), 0),
                nested("nvm -> lists", "{ a }", "{ step Foo \"https://x.example/\\\"y\\\"\" }"));
    }

    @Test
    void anIndexGetsTheCategoryOfItsTarget() throws ChangeRefused {
        Texts.check(folder, nested("firmware -> images", "{ }", "{ }"),
                texts -> LinkChanges.link(texts.snapshot(), texts.file("start"), texts.to("lists"), 9),
                nested("firmware -> images\n        nvm      -> lists", "{ }", "{ }"));
        Texts.check(folder, nested("custom   -> extras // x\n        firmware -> images", "{ }", "{ }"),
                texts -> LinkChanges.link(texts.snapshot(), texts.file("start"), StatementKind.NVM_CATEGORY,
                        new LinkTarget.Outside("https://x/"), 1),
                nested("custom   -> extras // x\n        nvm      -> \"https://x/\"\n        firmware -> images", "{ }",
                        "{ }"));
    }

    @Test
    void aRedirectStandsBehindAllElse() throws ChangeRefused {
        Texts.check(folder, FLAT.formatted("\n        // x\n        SIP.DefaultAccount = 0 // y\n\n        // z", ""),
                texts -> LinkChanges.link(texts.snapshot(), texts.file("a"), texts.to("b"), 0),
                FLAT.formatted(
                        "\n        // x\n        SIP.DefaultAccount = 0 // y\n        redirect to b\n\n        // z",
                        ""));
    }

    @Test
    void aTargetIsReplacedAlone() throws ChangeRefused {
        String text = "\n        redirect /* r */ to /* t */ %s /* s */ suppress PC307 \"x\" // y";
        Texts.check(folder, FLAT.formatted(text.formatted("b"), ""),
                texts -> LinkChanges.retarget(texts.snapshot(), texts.link("a", 0), texts.to("c")),
                FLAT.formatted(text.formatted("c"), ""));
        Texts.check(folder, FLAT.formatted(text.formatted("b"), ""),
                texts -> LinkChanges.retarget(texts.snapshot(), texts.link("a", 0),
                        new LinkTarget.Outside("https://x/")),
                FLAT.formatted(text.formatted("\"https://x/\""), ""));
        Texts.check(folder, nested("nvm /* n */ -> lists", "{ }", "{ }"),
                texts -> LinkChanges.retarget(texts.snapshot(), texts.link("start", 0), texts.to("extras")),
                nested("custom /* n */ -> extras", "{ }", "{ }"));
    }

    @Test
    void aLinkMovesToAnotherFileWithItsComments() throws ChangeRefused {
        String comments = "\n        SIP.DefaultAccount = 0\n\n        /* one\n         * two */\n        // three\n"
                + "        redirect to c suppress PC204 \"x\" /* y */ // z";
        Texts.check(folder, FLAT.formatted(comments, "\n        // b"),
                texts -> LinkChanges.moveTo(texts.snapshot(), texts.link("a", 0), texts.file("b"), 0),
                FLAT.formatted("\n        SIP.DefaultAccount = 0",
                        "\n        // b\n\n        /* one\n         * two */\n"
                                + "        // three\n        redirect to c suppress PC204 \"x\" /* y */ // z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "0 | 9 | { a, b, c } | { a }    | { b, c }    | { a, a }",
            "2 | 0 | { a, b, c } | { step X } | { a, b }  | { step X c }",
            "1 | 0 | { a, b // x\\n    } | { a } | { a\\n    } | {\\n        b, // x\\n        a }",
            "0 | 9 | { // x\\n        a\\n    } | { } | { // x\\n    } | {\\n        a\\n    }",
            "0 | 9 | {\\n        // x\\n        a // y\\n    } | { b } | {\\n    } | { b,\\n        // x\\n        a // y\\n    }" })
    void aMemberMovesFromListToList(int index, int position, String nvm, String custom, String nvmAfter,
            String customAfter) throws ChangeRefused {
        Texts.checkLoose(folder, nested("nvm -> lists", lines(nvm), lines(custom)),
                texts -> LinkChanges.moveTo(texts.snapshot(), texts.link("lists", index), texts.file("extras"),
                        position),
                nested("nvm -> lists", lines(nvmAfter), lines(customAfter)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "0 | 9 | { a, b, c } | { b, c, a }", "2 | 0 | { a, b, c } | { c, a, b }",
            "1 | 0 | { a, b, c } | { b, a, c }", "1 | 2 | { a, b, c } | { a, c, b }",
            "2 | 1 | { a, b, c } | { a, c, b }", "0 | 1 | { a, b, c, } | { b, a, c, }",
            "1 | 1 | { a, b, c } | { a, b, c }", "0 | 9 | { a b c } | { b c a }",
            "1 | 0 | {\\n        // x\\n        a, // y\\n        // z\\n        b // u\\n    } | {\\n        // z\\n        b, // u\\n        // x\\n        a // y\\n    }",
            "0 | 9 | {\\n        // x\\n        a // y\\n\\n        b\\n\\n        // end\\n    } | {\\n        b\\n        // x\\n        a // y\\n\\n        // end\\n    }",
            "0 | 1 | { a, // x\\n        b, c } | {\\n        b,\\n        a, // x\\n        c }" })
    void aMemberChangesItsPlace(int index, int position, String before, String after) throws ChangeRefused {
        Texts.check(folder, nested("nvm -> lists", lines(before), "{ }"),
                texts -> LinkChanges.reorder(texts.snapshot(), texts.link("lists", index), position),
                nested("nvm -> lists", lines(after), "{ }"));
        Texts texts = Texts.of(folder, nested("nvm -> lists", lines(before), "{ }"));
        FollowLink moved = texts.link("lists", index);
        List<FollowLink> links = texts.after(LinkChanges.reorder(texts.snapshot(), moved, position)).links("lists");
        assertEquals(moved.target(), links.get(Math.min(position, links.size() - 1)).target());
    }

    @Test
    void aLinkBetweenTextsWithOtherLineEndsTakesThoseOfItsNewText() throws ChangeRefused {
        Texts texts = Texts.of(folder, Map.of("a.chain",
                "chain s {\r\n\tfile a \"a.xml\" {\r\n\t\t// x\r\n\t\tredirect to a // y\r\n\t}\r\n}\r\n", "b.chain",
                "extend chain s {\n  file b \"b.xml\" { }\n}\n"));
        Texts after = texts.after(LinkChanges.moveTo(texts.snapshot(), texts.link("a", 0), texts.file("b"), 0));
        assertEquals(Map.of("a.chain", "chain s {\r\n\tfile a \"a.xml\" {\r\n\t}\r\n}\r\n", "b.chain",
                "extend chain s {\n  file b \"b.xml\" {\n    // x\n    redirect to a // y\n  }\n}\n"), after.all());
    }

    @Test
    void whatTheDialectDoesNotHaveIsRefused() {
        Texts texts = Texts.of(folder, nested("nvm -> lists", "{ a }", "{ }"));
        assertEquals("An nvm list leads to settings files only.", Texts.refusal(texts,
                each -> LinkChanges.link(each.snapshot(), each.file("lists"), each.to("extras"), 0)).orElse(""));
        assertEquals("A settings file leads to no other file.", Texts.refusal(texts,
                each -> LinkChanges.moveTo(each.snapshot(), each.link("lists", 0), each.file("a"), 0)).orElse(""));
        assertEquals("An index leads to firmware lists, nvm lists and custom lists only.", Texts.refusal(texts,
                each -> LinkChanges.retarget(each.snapshot(), each.link("start", 0), each.to("a"))).orElse(""));
        Texts other = Texts.of(folder, nested("nvm -> lists", "{ b }", "{ }"));
        assertTrue(Texts.refusal(texts,
                each -> LinkChanges.link(each.snapshot(), other.file("lists"), each.to("a"), 0)).isPresent());
        assertTrue(Texts.refusal(texts, each -> LinkChanges.link(each.snapshot(), each.file("lists"),
                StatementKind.NVM_CATEGORY, each.to("a"), 0)).isPresent());
    }
}
