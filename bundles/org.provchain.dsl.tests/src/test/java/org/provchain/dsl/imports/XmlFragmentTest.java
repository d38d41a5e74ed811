// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.imports.ImportProblem;
import org.provchain.core.imports.XmlFragment;

/** Pieces of documents as the text says them, and what is said of what it cannot. */
class XmlFragmentTest {

    private static XmlFragment read(String xml) {
        return XmlFragment.of(xml, Optional.empty(), Imported.CATALOGUE, Set.of());
    }

    private static String text(String xml) {
        XmlFragment fragment = read(xml);
        assertEquals(List.of(), fragment.problems());
        return fragment.text().orElseThrow();
    }

    private static List<String> problems(XmlFragment fragment) {
        return fragment.problems().stream().map(XmlFragmentTest::shown).toList();
    }

    private static String shown(ImportProblem each) {
        return each.place().line() + ":" + each.place().column() + " " + each.message();
    }

    @Test
    void parametersWithSectionsAndComments() {
        assertEquals("""
                comment " accounts &\\n       their names "
                SIP.Account.0.Active           = on
                SIP.Account.0.ProxyServer.Port = 5060
                SIP.Account.0.DisplayName      = "a \\"b\\" $${c} & \\\\"
                SIP.Account.0.AuthPassword     = "007"
                Some.Unknown                   = "1\"""", text("""
                <?xml version="1.0" encoding="UTF-8"?>
                <nvm><!-- accounts &
                       their names -->
                  <param name="SIP.Account.0.Active" value="1"/>
                  <param name="SIP.Account.0.ProxyServer.Port" value="5060"></param>
                  <param value="a &quot;b&quot; ${c} &amp; \\" name="SIP.Account.0.DisplayName"/>
                  <param name="SIP.Account.0.AuthPassword" value="007"/>
                  <param name="Some.Unknown" value="1"/>
                </nvm>
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    <param name="A.B" value="1"/>                                             | A.B = "1"
                    <step type="Redirect" url="own.xml"/>                                     | redirect to "own.xml"
                    <custom><step type="UnlockAllFunctionKeys"/></custom>                     | step UnlockAllFunctionKeys
                    <file version="2.22.4" url="fw.bin" flags="FORCE_ACCEPT"/>                | firmware "2.22.4" from "fw.bin" force-accept
                    <category type="nvm" url="lists.xml"/>                                    | nvm -> "lists.xml"
                    <settings><param name="A.B" value="1"/></settings>                        | A.B = "1"
                    <provisioning><nvm><param name="A.B" value="1"/></nvm></provisioning>     | A.B = "1"
                    """)
    void anElementOfAnyKind(String xml, String text) {
        assertEquals(text, text(xml));
    }

    @Test
    void rowsOfSectionsKeepTheirOrder() {
        assertEquals("step UnlockAllFunctionKeys\nA.B = \"1\"\nredirect to \"own.xml\"",
                text("<custom><step type=\"UnlockAllFunctionKeys\"/></custom><nvm><param name=\"A.B\" value=\"1\"/></nvm>"
                        + "<custom><step type=\"Redirect\" url=\"own.xml\"/></custom>"));
    }

    @Test
    void documentsOfBothGenerationsAreFiles() {
        assertEquals("file pasted \"pasted.xml\" product mx3b {\n    A.B = \"1\"\n}",
                text("\uFEFF<?xml version=\"1.0\"?>\n<provisioning version=\"1.1\" productID=\"mx3b\"><nvm>"
                        + "<param name=\"A.B\" value=\"1\"/></nvm></provisioning>"));
        assertEquals("nvm list pasted \"pasted.xml\" macAddress \"7c2f80123456\" {\n    \"a.xml\",\n    \"b.xml\"\n}",
                text("<nvm version=\"1.0\" macAddress=\"7c2f80123456\"><file url=\"a.xml\"/><file url=\"b.xml\"/></nvm>"));
        assertEquals("settings pasted \"pasted.xml\" { }", text("<settings version=\"1.0\"/>"));
    }

    @Test
    void whatCannotBeHeldIsACommentAndIsSaidWithItsPlace() {
        XmlFragment fragment = read("<oper/><param name=\"A.B\" value=\"1\" perm=\"R\"/>\n<param name=\"A\"/>");
        assertEquals(Optional.of("// <oper/>\n// <param name=\"A.B\" value=\"1\" perm=\"R\"/>\nA.B = \"1\"\n"
                + "// <param name=\"A\"/>"), fragment.text());
        assertEquals(List.of("1:1 A chain cannot hold <oper> in a document of this kind.",
                "1:8 A chain cannot hold the attribute perm=\"R\" of <param>.",
                "2:1 <param> has no attribute value, so a chain cannot hold it; add it, or remove the element."),
                problems(fragment));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<param name=\"a\"/>", "<param name=\"a\" value=\"1\">", "<other/>",
            "<param name=\"a b\" value=\"1\"/>", "a < b", "<html><body/></html>", "<param name=\"a\" value=\"r&b\"/>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><param name=\"a\" value=\"&e;\"/>" })
    void whereNothingIsHeldTheReasonIsSaid(String xml) {
        XmlFragment fragment = read(xml);
        assertEquals(Optional.empty(), fragment.text());
        assertFalse(fragment.problems().isEmpty());
    }
}
