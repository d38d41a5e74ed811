// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Chains;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.project.Projects;
import org.provchain.core.scenario.ScenarioResult.Failure;
import org.provchain.model.Boot;
import org.provchain.model.Outcome;
import org.provchain.model.OutcomeExpectation;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.Scenario;

/** Scenarios that are not finished or cannot be played, as an editor meets them while they are written. */
class UnplayableScenarioTest {

    private final Chains chain = Chains.oneOne();
    private final Scenario scenario = ProvchainFactory.eINSTANCE.createScenario();
    private final Boot boot = ProvchainFactory.eINSTANCE.createBoot();

    private ScenarioResult run() {
        Project project = Projects.of(chain.element(), Projects.device("7C2F80000001", "Maxwell3"), scenario);
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            return new ScenarioRunner(project, devices).run(scenario);
        }
    }

    private static Failure only(ScenarioResult result) {
        assertEquals(1, result.failures().size());
        assertFalse(result.passed());
        assertEquals(Optional.empty(), result.trace());
        return result.failures().getFirst();
    }

    @Test
    void withoutABootTheScenarioItselfIsAtFault() {
        Failure failure = only(run());
        assertSame(scenario, failure.source());
        assertEquals("The scenario boots no device on a chain of the project.", failure.message());
    }

    @Test
    void aBootOnAChainOfAnotherProjectIsAtFault() {
        scenario.setBoot(boot);
        boot.setMac("7C2F80000001");
        boot.setChain(Chains.oneOne().element());
        assertSame(boot, only(run()).source());
    }

    @Test
    void aBootWithoutADeviceIsAtFault() {
        scenario.setBoot(boot);
        boot.setChain(chain.element());
        assertEquals("The scenario boots no device on a chain of the project.", only(run()).message());
    }

    @ParameterizedTest
    @CsvSource({ "7C2F8000000G, '''7C2F8000000G'' is no MAC address: '",
            "7C2F80, '''7C2F80'' is no MAC address: '",
            "7C2F80000009, The device 7C:2F:80:00:00:09 is not in the inventory",
            "7C2F80000001, The chain 'c' has no entry; write 'from \"URL\"'." })
    void saysWhatToDo(String mac, String message) {
        scenario.setBoot(boot);
        boot.setMac(mac);
        boot.setChain(chain.element());
        Failure failure = only(run());
        assertSame(boot, failure.source());
        assertTrue(failure.message().startsWith(message), failure.message());
    }

    @ParameterizedTest
    @CsvSource({ "COMPLETE, true", "LOOP, false" })
    void withAllThatItNeedsItIsPlayed(Outcome expected, boolean passes) {
        chain.element().setEntry(chain.file("a"));
        scenario.setBoot(boot);
        boot.setMac("7c:2f:80:00:00:01");
        boot.setChain(chain.element());
        OutcomeExpectation outcome = ProvchainFactory.eINSTANCE.createOutcomeExpectation();
        outcome.setOutcome(expected);
        scenario.getExpectations().add(outcome);
        ScenarioResult result = run();
        assertEquals(passes, result.passed(), () -> result.failures().toString());
        assertSame(scenario, result.scenario());
        assertEquals(Outcome.COMPLETE, result.trace().orElseThrow().last().outcome());
    }
}
