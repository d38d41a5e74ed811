// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.dsl.ide.edit.TextChange;

/** Parameters that come, go, and have other names and values. */
class ParameterChangesTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                entry   a

                file a "a.xml" for each device {
                    // about the account
                    SIP.DefaultAccount   = 0 // zero
                    SIP.Account {
                        // 0
                        0 {
                            Active      = on // on
                            DisplayName = "x"
                        } // end of 0
                        1.Active = off
                        2 { }
                    }
                    // about the redirect
                    redirect to b
                }

                file b "b.xml" {
                    // about the redirect
                    redirect to a
                }
            }
            """;

    @TempDir
    private Path folder;

    private static ParameterEdit edit(Texts texts, String file, String what) {
        String[] words = what.split(" ", 3);
        return switch (words[0]) {
        case "set" -> new ParameterEdit.Set(texts.parameter(file, words[1]), words[2]);
        case "add" -> new ParameterEdit.Add(words[1], words[2]);
        case "rename" -> new ParameterEdit.Rename(texts.parameter(file, words[1]), words[2]);
        default -> new ParameterEdit.Remove(texts.parameter(file, words[1]));
        };
    }

    private static TextChange change(Texts texts, String file, String... all) throws ChangeRefused {
        return ParameterChanges.of(texts.snapshot(), texts.file(file),
                List.of(all).stream().map(each -> edit(texts, file, each)).toList());
    }

    private void check(String before, String after, String... all) throws ChangeRefused {
        assertTrue(CHAIN.contains(before), before);
        Texts.check(folder, CHAIN, texts -> change(texts, "a", all), CHAIN.replace(before, after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~',
            value = { "set SIP.DefaultAccount -5; SIP.DefaultAccount   = -5 // zero",
                    "set SIP.DefaultAccount \"${a} \\\"b\\\"\"; SIP.DefaultAccount   = \"${a} \\\"b\\\"\" // zero",
                    "set SIP.DefaultAccount secret x.1; SIP.DefaultAccount   = secret x.1 // zero",
                    "set SIP.DefaultAccount ${room}; SIP.DefaultAccount   = ${room} // zero",
                    "set SIP.DefaultAccount off; SIP.DefaultAccount   = off // zero",
                    "rename SIP.DefaultAccount Other; Other   = 0 // zero" })
    void oneParameterChanges(String what, String after) throws ChangeRefused {
        Texts texts = Texts.of(folder, CHAIN);
        assertEquals(CHAIN.replace("SIP.DefaultAccount   = 0 // zero", after),
                texts.after(change(texts, "a", what)).text());
    }

    @Test
    void aNewOneStandsInItsBlock() throws ChangeRefused {
        check("DisplayName = \"x\"\n", "DisplayName = \"x\"\n                Username    = \"y\"\n",
                "add SIP.Account.0.Username \"y\"");
        check("2 { }", "2 {\n                Active = on\n            }", "add SIP.Account.2.Active on");
        check("2 { }", "2 { }\n            3.Active = on", "add SIP.Account.3.Active on");
        check("        // about the redirect\n        redirect to b",
                "        Other.Name = 1\n        // about the redirect\n        redirect to b", "add Other.Name 1");
    }

    @Test
    void theBlockThatSavesMostOfTheNameIsTaken() throws ChangeRefused {
        String text = "chain s {\n    file a \"a.xml\" {\n        X.Y.0 {\n            A = 1%s\n        }\n        X {\n"
                + "            B = 1\n        }\n    }\n}\n";
        Texts.check(folder, text.formatted(""), texts -> change(texts, "a", "add X.Y.0.C 2"),
                text.formatted("\n            C = 2"));
    }

    @Test
    void severalComeInTheirOrder() throws ChangeRefused {
        check("2 { }", "2 {\n                Active   = on\n                Username = \"y\"\n            }",
                "add SIP.Account.2.Active on", "add SIP.Account.2.Username \"y\"");
        check("        // about the redirect\n        redirect to b",
                "        B = 1\n        A = 2\n        // about the redirect\n        redirect to b", "add B 1",
                "add A 2");
    }

    @Test
    void theFirstOneStandsBeforeAllElse() throws ChangeRefused {
        Texts.check(folder, CHAIN, texts -> change(texts, "b", "add A 1", "add Longer \"x\""),
                CHAIN.replace("file b \"b.xml\" {\n",
                        "file b \"b.xml\" {\n        A      = 1\n        Longer = \"x\"\n"));
    }

    @Test
    void oneGoesWithItsComments() throws ChangeRefused {
        check("        // about the account\n        SIP.DefaultAccount   = 0 // zero\n", "",
                "remove SIP.DefaultAccount");
        check("                Active      = on // on\n                DisplayName = \"x\"\n", "",
                "remove SIP.Account.0.Active", "remove SIP.Account.0.DisplayName");
    }

    @Test
    void oneGoesAndOneComesInItsPlace() throws ChangeRefused {
        check("                Active      = on // on\n                DisplayName = \"x\"\n",
                "                Domain = \"y\"\n",
                "remove SIP.Account.0.Active", "add SIP.Account.0.Domain \"y\"", "remove SIP.Account.0.DisplayName");
        check("            1.Active = off\n            2 { }\n", "            2 { }\n            1.Active = on\n",
                "remove SIP.Account.1.Active", "add SIP.Account.1.Active on");
    }

    @Test
    void aNewNameStaysInItsBlockOrLeavesItWithItsComments() throws ChangeRefused {
        check("DisplayName = \"x\"", "Domain = \"x\"", "rename SIP.Account.0.DisplayName SIP.Account.0.Domain");
        Texts texts = Texts.of(folder, CHAIN);
        assertEquals(CHAIN.replace("                Active      = on // on\n", "")
                .replace("2 { }", "2 {\n                Active = on // on\n            }"),
                texts.after(change(texts, "a", "rename SIP.Account.0.Active SIP.Account.2.Active")).text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "add SIP.DefaultAccount 1", "add A B", "add a-- 1", "add A \"x", "add A \"x\" // y",
            "add A on off",
            "add A 1\n", "add A ${}", "add A secret from", "add A \"\\x\"",
            "rename SIP.DefaultAccount SIP.Account.1.Active",
            "rename SIP.DefaultAccount suppress", "set SIP.DefaultAccount x" })
    void whatIsNoNameOrNoValueIsRefused(String what) {
        assertTrue(Texts.refusal(Texts.of(folder, CHAIN), texts -> change(texts, "a", what)).isPresent());
    }

    @Test
    void valuesAreWrittenAsTheyWereRead() throws ChangeRefused {
        Texts texts = Texts.of(folder,
                "chain s { file a \"a.xml\" { A = \"x\\n$${y}\" B = -3 C = on D = ${v} E = secret f.g"
                        + " F = \"${v}\\\"\" G = off } }");
        assertEquals(List.of("\"x\\n$${y}\"", "-3", "on", "\"${v}\"", "secret f.g", "\"${v}\\\"\"", "off"),
                texts.file("a").instructions().stream().map(each -> ValueTexts.of(((SetParameter) each).value()))
                        .toList());
        assertTrue(ValueTexts.isValue(ValueTexts.text("a\r\n\t\"\\ä")));
        assertTrue(ValueTexts.isValue(ValueTexts.number(-7)) && ValueTexts.isValue(ValueTexts.variable("a.b")));
        assertFalse(ValueTexts.isValue(ValueTexts.secret("")));
    }
}
