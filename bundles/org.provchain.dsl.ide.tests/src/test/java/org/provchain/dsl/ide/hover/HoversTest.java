// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.dsl.ide.project.Snapshot;

/** What is said of the words of a text. */
class HoversTest {

    private static final String CHAIN = """
            // of the site
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.Account.0 {
                        DisplayName  = "all"
                        DisplayNam   = "slip"
                        AuthPassword = secret sip.1012
                    }
                    redirect to own
                }

                file own "dev/%MACD.xml" for each device {
                    SIP.Account.0.DisplayName = "${name}"
                }
            }

            device 7C:2F:80:12:34:56 model Maxwell3 { name = "Front desk" }
            device 7C:2F:80:12:34:57 model Maxwell3
            scenario "name" {
                boot 7C:2F:80:12:34:56 on site
                expect fetched own
                expect SIP.Account.0.DisplayName = "Front desk"
            }
            """;

    @TempDir
    private Path folder;

    private String at(String word) {
        return at(CHAIN, CHAIN.indexOf(word) + 1);
    }

    private String at(String text, int offset) {
        Snapshot snapshot = Snapshots.of(folder, text);
        return Hovers.at(snapshot, Snapshots.file(folder), offset).map(Hover::markdown).orElse("");
    }

    @Test
    void aParameterSaysWhatItIsInTheEndAndWhoSetsIt() {
        String said = at("DisplayName  =");
        assertTrue(said.contains("**SIP.Account.0.DisplayName**"), said);
        assertTrue(said.contains("Type: `string`"), said);
        assertTrue(said.contains("Evidence: "), said);
        assertTrue(said
                .contains("Effective value on 7C:2F:80:12:34:56: `\"Front desk\"`, set by **own**, overrides \"all\" "
                        + "of general"),
                said);
    }

    @Test
    void theSameInAScenario() {
        assertTrue(at(CHAIN, CHAIN.lastIndexOf("SIP.Account") + 3).contains("set by **own**"));
    }

    @Test
    void anUnknownParameterNamesTheNearest() {
        String said = at("DisplayNam ");
        assertTrue(said.contains("The catalogue does not have this parameter."), said);
        assertTrue(said.contains("Near: `SIP.Account.0.DisplayName`"), said);
        assertTrue(said.contains("**PC102** (warning)"), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "own\\n    }| `https://prov.example.org/dev/%MACD.xml`",
            "own\\n    }| for the first device `https://prov.example.org/dev/7c2f80123456.xml`",
            "own \"dev| **own**, a file for each device", "own \"dev| Linked from general.",
            "general\\n| The entry of the chain.", "general\\n| Sets 3 parameters.",
            "own\\n    expect| Sets 1 parameter.", "sip.1012| PROVCHAIN_SECRET_SIP_1012",
            "${name}| - 7C:2F:80:12:34:56: `Front desk`", "${name}| - 1 of 2 devices have none",
            "7C:2F:80:12:34:56 on| Maxwell3", "redirect| Sends the phone to another file.",
            "scenario| An expectation about what a phone does" })
    void eachWordIsExplained(String word, String expected) {
        String said = at(word.replace("\\n", "\n"));
        assertTrue(said.contains(expected), said);
    }

    @Test
    void aCommentSaysNothing() {
        assertEquals("", at("of the site"));
    }

    @Test
    void theValueOfASecretIsNeverShown() {
        Snapshots.write(folder, "provchain.secrets", "sip.1012 = hidden\n");
        assertFalse(at("sip.1012").contains("hidden"));
    }

    @Test
    void noPlaceOfABrokenTextFails() {
        String text = CHAIN.substring(0, CHAIN.indexOf("redirect to") + 11);
        Snapshot snapshot = Snapshots.of(folder, text);
        for (int offset = 0; offset <= text.length(); offset++) {
            Hovers.at(snapshot, Snapshots.file(folder), offset);
        }
    }
}
