// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.FirmwareDecision;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;

/** What becomes of a firmware that a file offers (FACTS 5.1). */
class FirmwareTest {

    private static final String ON = "FirmwareManagment.AutomaticCheckForUpdates = on";

    private static Contact play(String statements, SimulationOptions options, String model, String firmware) {
        return Texts.play(Texts.chain("a", "file a \"a.xml\" {" + statements + "}"), options,
                Texts.device(model, firmware, null));
    }

    private static FirmwareDecision decision(Contact contact) {
        return contact.fetches().getLast().firmware().getFirst();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # offered,                                 check, model,    on it,  installed, reason
            '"2.22.4" from "fw.bin"',                  true,  Maxwell3, 2.19.2, true,      newer
            '"2.22.4" from "fw.bin"',                  false, Maxwell3, 2.19.2, false,     AutomaticCheckForUpdates
            '"2.22.4" from "fw.bin"',                  false, Maxwell3, 2.14.5, false,     AutomaticCheckForUpdates
            '"2.22.4" from "fw.bin"',                  false, Maxwell3, 2.14.4, true,      newer
            '"2.22.4" from "fw.bin"',                  true,  Maxwell3, 2.22.4, false,     already
            '"2.22.4" from "fw.bin"',                  true,  Maxwell3, 2.23.1, false,     older
            '"2.22.4" from "fw.bin"',                  true,  Maxwell3, ,       false,     --firmware
            'from "fw.bin"',                           true,  Maxwell3, 2.19.2, false,     no version
            '"2.22.4" from ""',                        true,  Maxwell3, 2.19.2, false,     no URL
            '"2.22.4" from "fw/%DVID/fw.bin"',         true,  ,         2.19.2, false,     --model
            '"2.22.4" from "fw/%DVID/fw.bin"',         true,  Maxwell3, 2.19.2, true,      newer
            """)
    void theDecision(String offer, boolean check, String model, String installed, boolean taken, String reason) {
        Contact contact = play("firmware " + offer + (check ? " " + ON : ""), SimulationOptions.defaults(), model,
                installed);
        assertEquals(taken, decision(contact).installed(), decision(contact).reason());
        assertTrue(decision(contact).reason().contains(reason), decision(contact).reason());
        assertEquals(taken ? "2.22.4" : installed == null ? "" : installed, contact.firmware());
    }

    @Test
    void theImageIsResolvedAsLinksAre() {
        var chain = Texts.chain("a", """
                file a "a.xml" { redirect to "https://prov.example/sub/b.xml" }
                file b "sub/b.xml" { firmware "2.22.4" from "fw/%DVID/m.bin" }
                """);
        assertEquals("https://prov.example/sub/fw/82/1/m.bin", decision(Texts.play(chain)).url());
        assertEquals("https://prov.example/fw/82/1/m.bin",
                decision(Texts.play(chain, Texts.with(SimulationOption.RELATIVE_URLS, "first-url"))).url());
    }

    @Test
    void forceAcceptIsAnOption() {
        String offer = "firmware \"2.22.4\" from \"fw.bin\" force-accept";
        Contact refused = play(offer, SimulationOptions.defaults(), "Maxwell3", "2.19.2");
        assertFalse(decision(refused).installed());
        assertTrue(refused.assumptions().contains(SimulationOption.FORCE_ACCEPT));
        assertTrue(decision(play(offer, Texts.with(SimulationOption.FORCE_ACCEPT, "true"), "Maxwell3", "2.19.2"))
                .installed());
        assertFalse(play(offer + " " + ON, SimulationOptions.defaults(), "Maxwell3", "2.19.2").assumptions()
                .contains(SimulationOption.FORCE_ACCEPT));
        assertFalse(decision(play(offer, Texts.with(SimulationOption.FORCE_ACCEPT, "true"), "Maxwell3", "2.30.0"))
                .installed(), "a downgrade is never forced");
    }

    @Test
    void theMomentIsAnAssumptionOnlyWhereItMatters() {
        String offer = "firmware \"2.22.4\" from \"fw.bin\" ";
        SimulationOptions atOnce = Texts.with(SimulationOption.FIRMWARE_MOMENT, "at-once");
        Contact behind = play(offer + ON, SimulationOptions.defaults(), "Maxwell3", "2.19.2");
        assertTrue(behind.assumptions().contains(SimulationOption.FIRMWARE_MOMENT));
        Contact behindAtOnce = play(offer + ON, atOnce, "Maxwell3", "2.19.2");
        assertFalse(decision(behindAtOnce).installed());
        assertTrue(behindAtOnce.assumptions().contains(SimulationOption.FIRMWARE_MOMENT));
        Contact before = play(ON + " " + offer, atOnce, "Maxwell3", "2.19.2");
        assertTrue(decision(before).installed());
        assertFalse(before.assumptions().contains(SimulationOption.FIRMWARE_MOMENT));
        assertFalse(play(offer + ON, atOnce, "Maxwell3", "2.22.4").assumptions()
                .contains(SimulationOption.FIRMWARE_MOMENT));
    }
}
