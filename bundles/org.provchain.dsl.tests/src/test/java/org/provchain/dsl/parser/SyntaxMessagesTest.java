// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.dsl.Texts;

/** Tests that a text which cannot be read is explained in the user's words, at the right place. */
class SyntaxMessagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "chain a { file f \"f.xml\" { Language = en-us } }      | 1:39 | Put the value in quotes: \"en-us\".",
            "chain a { file f \"f.xml\" { A = \"de }                | 1:32 | close it with",
            "chain a { file f \"f.xml\" { A = 1                     | 1:32 | A '{' is not closed",
            "chain a { file f \"f.xml\" { firmware->b } }           | 1:28 | Put a blank before '->'.",
            "file f \"f.xml\" { }                                   | 1:1  | A text holds 'chain', 'extend chain'",
            "<?xml version=\"1.0\"?>                                | 1:1  | XML is written by 'provchain export'",
            "chain a { entry f file f \"f.xml\" { redirect f } }    | 1:36 | 'redirect to FILE'",
            "device 7C:2F modell Maxwell3                           | 1:14 | A text holds",
            "scenario \"s\" { expect complete }                     | 1:16 | 'boot'" })
    void explainsWhatIsWrongAndWhatToDo(String text, String place, String part) throws Exception {
        List<String> findings = Texts.findings(folder, text).stream().filter(each -> each.contains(" PC001 ")).toList();
        assertTrue(!findings.isEmpty(), "nothing was found");
        assertEquals(place, findings.getFirst().split(" ")[0], findings.toString());
        assertTrue(findings.stream().anyMatch(each -> each.contains(part)), findings.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "7C:2F:80:12:34:5G", "7C:2F:80:12:34:5", "7C:2F:80:12:34:567", "7C:2F:80:12:34:", "7C:",
            "7G:2F:80:12:34:56", "7:2F:80:12:34:56", "7C:2F:80-12-34-56", "7C-2F-80-12-34-5G", "7C:2F:80:12:34:5\u00f6",
            "7C:2F:80:12:34:56;", "7C.2F.80.12.34:56", "reception" })
    void anAddressThatIsNoneIsSaidOnceAsItIsWritten(String written) throws Exception {
        for (String blank : List.of(" ", "/* x */", "\n", " // x\n")) {
            List<String> findings = Texts.findings(folder,
                    "device " + written + blank + "model Maxwell3 { name = \"x\" }");
            assertEquals(1, findings.size(), findings.toString());
            assertTrue(findings.getFirst().startsWith("1:8 PC701 '" + written + "' is no MAC address: "),
                    findings.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "device model Maxwell3", "device", "device { name = \"x\" }",
            "scenario \"s\" { boot on a expect complete }" })
    void anAddressThatIsMissingIsNotCalledWrong(String text) throws Exception {
        List<String> findings = Texts.findings(folder, text);
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.getFirst().contains(" PC001 "), findings.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "chain a { file f \"f.xml\" { A = en-us } }",
            "chain", "chain a { base \"x", "catalogue c { A : nothing }", "device", "}", "/*", "chain a { /* x" })
    void neverNamesARuleOfTheGrammar(String text) throws Exception {
        for (String each : Texts.findings(folder, text)) {
            assertTrue(!each.contains("RULE_") && !each.contains("KEYWORD") && !each.contains("EOF"), each);
        }
    }
}
