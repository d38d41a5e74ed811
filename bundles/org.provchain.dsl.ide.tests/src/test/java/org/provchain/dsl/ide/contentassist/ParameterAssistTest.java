// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.ide.Snapshots;
import org.provchain.dsl.ide.project.Snapshot;

/** What is proposed for parameters in a table. */
class ParameterAssistTest {

    private static final String TEXT = """
            chain site {
                dialect maxwell 1.1
                models  Maxwell3
                base    "https://prov.example.org/"
                entry   general
                file general "provisioning.xml" {
                    House.Ringing              = "loud"
                    SIP.Account.1.AuthPassword = secret sip.1
                }
            }
            catalogue house extends maxwell {
                House.Ringing         : enum { "loud", "low" "at night", 2 "off" } default "low"
                House.Mode            : enum { 0 "off", 1 "on" }
                House.Volume          : int [1..9] "How loud it is"
                House.Light           : bool default 1
                House.Only4           : int models Maxwell4
                House.Lines.[0..3].Of : string
            }
            device 7C:2F:80:12:34:57 { room = "1" }
            """;

    @TempDir
    private Path folder;

    private ParameterAssist assist() {
        Snapshot snapshot = Snapshots.of(folder, TEXT);
        ServedChain chain = snapshot.project().chains().getFirst();
        return ParameterAssist.of(snapshot, chain.files().getFirst());
    }

    @Test
    void namesAreThoseOfTheModelsThatTheFileDoesNotSetYet() {
        List<String> names = texts(assist().names("House."));
        assertEquals(List.of("House.Mode", "House.Volume", "House.Light", "House.Lines.0.Of"), names);
        assertTrue(texts(assist().names("SAAN")).contains("SIP.Account.0.AuthName"), "by humps");
        assertTrue(texts(assist().names("how loud")).contains("House.Volume"), "by what it does");
    }

    @Test
    void anIndexThatWasTypedStays() {
        assertEquals(List.of("House.Lines.2.Of"), texts(assist().names("House.Lines.2.")));
        assertTrue(texts(assist().names("SIP.Account.3.AuthN")).contains("SIP.Account.3.AuthName"));
        assertFalse(texts(assist().names("SIP.Account.1.AuthP")).contains("SIP.Account.1.AuthPassword"), "it is set");
    }

    @Test
    void aNameSaysItsTypeAndWhatItIs() {
        Proposal volume = assist().names("House.Vol").getFirst();
        assertEquals("House.Volume : int 1..9", volume.label());
        assertTrue(volume.detail().contains("How loud it is"), volume.detail());
        assertFalse(volume.detail().contains("`"), "plain text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~',
            value = { "House.Ringing; ~\"low\",\"loud\",2~", "House.Mode; 0,1",
                    "House.Light; on,off", "House.Volume; ~~", "SIP.Account.0.AuthPassword; secret sip.1",
                    "House.Lines.1.Of; ${room},${mac},${model},${firmware}" })
    void valuesAreThoseOfTheType(String name, String values) {
        assertEquals(values, String.join(",", texts(assist().values(name, ""))));
    }

    @Test
    void aValueSaysWhatItMeansAndWhetherItIsTheDefault() {
        assertEquals(List.of("\"low\"  at night  (default)", "\"loud\"", "2  off"),
                assist().values("House.Ringing", "").stream().map(Proposal::label).toList());
        assertEquals(List.of("\"low\""), texts(assist().values("House.Ringing", "night")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~',
            value = { "House.Ringing; \"low\"", "House.Mode; 0", "House.Light; on",
                    "House.Volume; 1", "House.Lines.1.Of; \"\"", "House.Unknown; \"\"" })
    void aNewParameterBeginsWithItsDefaultOrWhatItsTypeHasFirst(String name, String value) {
        assertEquals(value, assist().first(name));
    }

    private static List<String> texts(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::text).toList();
    }
}
