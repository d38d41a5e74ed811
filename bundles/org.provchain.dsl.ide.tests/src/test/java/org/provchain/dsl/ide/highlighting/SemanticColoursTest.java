// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.dsl.ide.project.Snapshot;

/** What the words of a text mean. */
class SemanticColoursTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount = 0 // the first
                    SIP.Account.0 {
                        DisplayName  = "all"
                        Nonsense     = 1
                        AuthPassword = secret sip.1012
                    }
                    redirect to device
                }

                file device "dev/%MACD.xml" for each device {
                    SIP.Account.0.DisplayName = "\\"${name}\\""
                    SIP.Account.0.AuthName    = ${number}
                }
            }

            device 7C:2F:80:12:34:56 model Maxwell3 {
                name   = "x"
                number = "1"
            }
            """;

    @TempDir
    private Path folder;

    private List<String> of(String text, Style style) {
        Snapshot snapshot = Snapshots.of(folder, text);
        return SemanticColours.of(snapshot, Snapshots.file(folder)).stream().filter(each -> each.style() == style)
                .map(each -> text.substring(each.offset(), each.offset() + each.length())).toList();
    }

    @Test
    void namesOfParametersAreKnownOrNot() {
        assertEquals(List.of("Nonsense"), of(CHAIN, Style.UNKNOWN_PARAMETER));
        assertEquals(List.of("SIP.DefaultAccount", "SIP.Account.0", "AuthPassword", "SIP.Account.0.DisplayName",
                "SIP.Account.0.AuthName"), of(CHAIN, Style.PARAMETER));
    }

    @Test
    void whatALaterFileOverridesIsMarkedAsAWhole() {
        assertEquals(List.of("DisplayName  = \"all\""), of(CHAIN, Style.OVERRIDDEN));
    }

    @Test
    void placeholdersAndVariablesInsideOfStrings() {
        assertEquals(List.of("%MACD"), of(CHAIN, Style.PLACEHOLDER));
        assertEquals(List.of("${name}", "${number}"), of(CHAIN, Style.VARIABLE));
        assertEquals(List.of("sip.1012"), of(CHAIN, Style.SECRET));
    }

    @Test
    void namesAreMarkedWhereTheyAreDeclaredAndUsed() {
        assertEquals(List.of("general", "general", "device", "device"), of(CHAIN, Style.FILE_NAME));
        assertEquals(List.of("site"), of(CHAIN, Style.CHAIN_NAME));
        assertEquals(List.of("7C:2F:80:12:34:56"), of(CHAIN, Style.MAC));
    }

    @ParameterizedTest
    @ValueSource(ints = { 20, 90, 150, 233, 300, 412, 480 })
    void aTextThatEndsAnywhereIsColouredAsFarAsItGoes(int length) {
        String text = CHAIN.substring(0, length);
        Snapshot snapshot = Snapshots.of(folder, text);
        List<Coloured> colours = SemanticColours.of(snapshot, Snapshots.file(folder));
        int end = 0;
        for (Coloured each : colours) {
            assertTrue(each.offset() >= end && each.length() > 0, each::toString);
            end = each.offset() + each.length();
        }
        assertTrue(end <= length);
    }

    @Test
    void linesMayEndWithCarriageReturns() {
        assertEquals(List.of("%MACD"), of(CHAIN.replace("\n", "\r\n"), Style.PLACEHOLDER));
        assertEquals(List.of("${name}", "${number}"), of(CHAIN.replace("\n", "\r\n"), Style.VARIABLE));
    }
}
