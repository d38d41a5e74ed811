// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.dsl.ide.Snapshots;

/** Proposals that need the other texts of the project, its inventory, and the inside of strings; {@code |} is the cursor. */
class ProjectContentAssistTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                base    "https://prov.example.org/"
                entry   general
                file general "provisioning.xml" { SIP.Account.0.AuthPassword = secret sip.1 redirect to own }
            }
            devices from "phones.csv"
            """;

    @TempDir
    private Path folder;

    private List<Proposal> at(String marked) {
        Snapshots.write(folder, "a.chain", CHAIN);
        Snapshots.write(folder, "phones.csv", "mac,name\n7C2F80123456,Front\n");
        Snapshots.write(folder, "b.chain", "extend chain site { file own \"%MACD.xml\" for each device { } }\n"
                + "device 7C:2F:80:12:34:57 { room = \"1\" }\n");
        int cursor = marked.indexOf('|');
        return new ContentAssist(Context.of(Snapshots.read(folder))).at(marked.replace("|", ""), cursor);
    }

    private List<String> texts(String marked) {
        return at(marked).stream().map(Proposal::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "extend chain site { file x \"x.xml\" { redirect to | } }; own", "extend chain |; site",
            "scenario \"s\" { boot 7C:2F:80:12:34:56 on | }; site",
            "scenario \"s\" { boot 7C:2F:80:12:34:56 on site expect fetched g| }; general",
            "extend chain site { file x \"x.xml\" { SIP.Account.0.AuthPassword = secret | } }; sip.1",
            "extend chain site { file x \"|\" { } }; %MACD", "extend chain site { file x \"%M|\" { } }; %MACD",
            "extend chain site { file x \"x\" { A.B = \"${n|\" } }; ${name}",
            "extend chain site { file x \"x\" { A.B = \"to |\" } }; ${room}",
            "extend chain site { file x \"x\" { A.B = ${| } }; ${name}", "device 7C:2F:80:12:34:56 model |; Maxwell3" })
    void whatTheProjectHasIsProposed(String text, String expected) {
        List<String> proposed = texts(text);
        assertTrue(proposed.contains(expected), proposed::toString);
    }

    @Test
    void aVariableReplacesWhatWasTypedOfIt() {
        String text = "extend chain site { file x \"x\" { A.B = \"a ${na}\" } }";
        int cursor = text.indexOf("na}") + 2;
        Proposal proposal = at(text.substring(0, cursor) + "|" + text.substring(cursor)).getFirst();
        assertEquals("a ${name}", "a " + proposal.text());
        assertEquals(text.indexOf("${"), proposal.offset());
        assertEquals("${na}".length(), proposal.length());
    }

    @Test
    void aTemplateIsIndentedAndItsCursorStandsAtTheName() {
        Proposal account = at("chain c {\n    dialect maxwell 1.1\n    file a \"a.xml\" {\n        acc|\n    }\n}\n")
                .stream()
                .filter(each -> each.kind() == ProposalKind.TEMPLATE).findFirst().orElseThrow();
        assertTrue(account.text().startsWith("SIP.Account.0 {\n            AccountName"), account.text());
        assertTrue(account.text().endsWith("\n        }"), account.text());
        assertEquals("0 {", account.text().substring(account.caret(), account.caret() + 3));
    }

    @Test
    void templatesStandWhereTheyFit() {
        assertTrue(texts("|").stream().anyMatch(each -> each.startsWith("chain name {")));
        assertTrue(texts("chain c {\n    dialect maxwell 1.1\n    fi|\n}\n").stream()
                .anyMatch(each -> each.startsWith("file name \"%MACD.xml\" for each device {")));
        assertTrue(at("chain c { dialect maxwell 1.1 file a \"a.xml\" { SIP.Account.0 { | } } }").stream()
                .noneMatch(each -> each.kind() == ProposalKind.TEMPLATE));
    }

    @Test
    void kindsTellWhatAProposalIs() {
        List<Proposal> all = at("chain c {\n    dialect maxwell 1.1\n    file a \"a.xml\" {\n        |\n    }\n}\n");
        assertTrue(all.stream().anyMatch(each -> each.kind() == ProposalKind.PARAMETER
                && each.detail().contains("Evidence: ")), all::toString);
        assertTrue(
                all.stream().anyMatch(each -> each.kind() == ProposalKind.KEYWORD && each.text().equals("redirect")));
    }
}
