// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.dsl.ide.Snapshots;

/** The outline of a text. */
class SymbolsTest {

    private static final String TEXT = """
            chain site {
                dialect maxwell 1.1
                base    "https://prov.example.org/"
                entry   general
                file general "provisioning.xml" {
                    firmware "2.22.4" from "fw.bin"
                    SIP.DefaultAccount = 0
                    SIP.Account.0 {
                        Active = on
                        ProxyServer { Port = 5060 Address = "x" }
                    }
                    Time.Zone = "CET"
                    redirect to device
                }
                file device "%MACD.xml" for each device { }
                file login "login.xml" protected { step Reboot redirect to "https://x.example/" }
            }
            extend chain site { file more "more.xml" { } }
            devices from "devices.csv"
            device 7C:2F:80:12:34:56 model Maxwell3
            scenario "ends" { boot 7C:2F:80:12:34:56 on site expect complete }
            catalogue house extends maxwell { SIP.Account.[0..3].Nickname : string }
            """;

    @TempDir
    private Path folder;

    private String outline(String text) {
        StringBuilder shown = new StringBuilder();
        Snapshots.of(folder, text).resource(Snapshots.file(folder)).map(Symbols::of).orElseThrow()
                .forEach(each -> show(each, "", text, shown));
        return shown.toString();
    }

    private static void show(Symbol symbol, String indent, String text, StringBuilder shown) {
        shown.append(indent).append(symbol.kind()).append(' ').append(symbol.name());
        shown.append(symbol.detail().isEmpty() ? "" : " | " + symbol.detail());
        shown.append(" @ ").append(text, symbol.selection(), symbol.selection() + symbol.selected()).append('\n');
        symbol.children().forEach(each -> show(each, indent + "  ", text, shown));
    }

    @Test
    void theOutlineShowsWhatTheTextDeclares() {
        assertEquals("""
                CHAIN site | maxwell 1.1 @ site
                  FILE general | provisioning.xml @ general
                    PARAMETER_GROUP SIP @ SIP.DefaultAccount
                      PARAMETER DefaultAccount | 0 @ SIP.DefaultAccount
                      PARAMETER_GROUP Account.0 @ Active
                        PARAMETER Active | on @ Active
                        PARAMETER_GROUP ProxyServer @ Port
                          PARAMETER Port | 5060 @ Port
                          PARAMETER Address | "x" @ Address
                    PARAMETER Time.Zone | "CET" @ Time.Zone
                    FIRMWARE 2.22.4 | fw.bin @ "fw.bin"
                    LINK device @ device
                  FILE_PER_DEVICE device | %MACD.xml @ device
                  FILE_PROTECTED login | login.xml @ login
                    STEP Reboot @ Reboot
                    LINK https://x.example/ @ "https://x.example/"
                CHAIN_PART site @ site
                  FILE more | more.xml @ more
                DEVICE_TABLE devices.csv @ "devices.csv"
                DEVICE 7C:2F:80:12:34:56 | Maxwell3 @ 7C:2F:80:12:34:56
                SCENARIO ends @ "ends"
                CATALOGUE house @ house
                  CATALOGUE_ENTRY SIP.Account.[0..3].Nickname @ SIP.Account.[0..3].Nickname
                """, outline(TEXT));
    }

    @Test
    void aTextThatEndsAnywhereHasAnOutlineOfWhatIsThere() {
        for (int length = 0; length < TEXT.length(); length += 7) {
            String text = TEXT.substring(0, length);
            outline(text);
        }
        assertEquals("CHAIN site @ site\n", outline("chain site {"));
    }

    @Test
    void aParameterThatIsSetTwiceIsShownTwice() {
        List<Symbol> symbols = Snapshots.of(folder, """
                chain site { dialect maxwell 1.1 entry a file a "a.xml" { A.B = 1 A.B = 2 A.B.C = 3 } }
                """).resource(Snapshots.file(folder)).map(Symbols::of).orElseThrow();
        assertEquals(List.of("A.B", "A.B", "A.B"), symbols.getFirst().children().getFirst().children().stream()
                .map(Symbol::name).toList());
    }
}
