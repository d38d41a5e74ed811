// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.List;

/** Pieces of text that are written often; {@code |} is where the cursor stands afterwards. */
enum Templates {

    CHAIN("chain", Messages.Templates_chain, """
            chain |name {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.com/"
                entry   general

                file general "provisioning.xml" {
                    redirect to device
                }

                file device "%MACD.xml" for each device {
                }
            }"""),
    SCENARIO("scenario", Messages.Templates_scenario, """
            scenario "|title" {
                boot 7C:2F:80:00:00:01 on chain
                expect complete
            }"""),
    DEVICE("device", Messages.Templates_device, """
            device |7C:2F:80:00:00:01 model Maxwell3 {
                name = "1001"
            }"""),
    FILE("file", Messages.Templates_file, """
            file |name "%MACD.xml" for each device {
            }"""),
    SETTINGS("settings", Messages.Templates_settings, """
            settings |name "settings.xml" {
            }"""),
    ACCOUNT("account", Messages.Templates_account, """
            SIP.Account.|0 {
                AccountName         = "1001"
                Active              = on
                Username            = "1001"
                AuthName            = "1001"
                AuthPassword        = secret sip.1001
                DisplayName         = "1001"
                ProxyServer.Address = "sip.example.com"
                ProxyServer.Port    = 5060
            }"""),
    FIRMWARE("firmware", Messages.Templates_firmware, """
            firmware "|2.24.12" from "firmware/%DVID/maxwell.bin"
            FirmwareManagment.AutomaticCheckForUpdates = on""");

    /** Those that stand at the top of a text. */
    static final List<Templates> OF_TEXTS = List.of(CHAIN, SCENARIO, DEVICE);

    private final String word;
    private final String description;
    private final String text;

    Templates(String word, String description, String text) {
        this.word = word;
        this.description = description;
        this.text = text;
    }

    /** The word that it is found by. */
    String word() {
        return word;
    }

    /** The proposal, its lines indented like the line of the place. */
    Proposal proposal(String typed, String indent, int offset, int length) {
        String whole = text.replace("\n", "\n" + indent);
        int caret = whole.indexOf('|');
        String written = whole.replaceFirst("\\|", "");
        return new Proposal(ProposalKind.TEMPLATE, written, word + " \u2013 " + description,
                "`" + text.replaceFirst("\\|", "") + "`", NameMatch.of(typed, word), offset, length, caret);
    }
}
