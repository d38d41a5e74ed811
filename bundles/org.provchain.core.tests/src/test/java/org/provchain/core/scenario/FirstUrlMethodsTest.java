// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.chain.ChainReader;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.Project;
import org.provchain.core.project.ProjectSettings;
import org.provchain.model.Boot;
import org.provchain.model.BootMethod;
import org.provchain.model.Chain;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.Scenario;

/** How phones get the first URL of a chain: as scenarios say. */
class FirstUrlMethodsTest {

    private final ProvchainFactory factory = ProvchainFactory.eINSTANCE;
    private final Chain chain = chain("acme");
    private final ServedChain served = ChainReader.read(chain, List.of());
    private final List<Scenario> scenarios = new ArrayList<>();

    private Chain chain(String name) {
        Chain made = factory.createChain();
        made.setName(name);
        made.setDialectName("maxwell");
        made.setDialectVersion("1.1");
        return made;
    }

    private Boot boots(Chain booted, BootMethod via) {
        Boot boot = factory.createBoot();
        boot.setChain(booted);
        if (via != null) {
            boot.setVia(via);
        }
        Scenario scenario = factory.createScenario();
        scenario.setBoot(boot);
        scenarios.add(scenario);
        return boot;
    }

    private Set<BootMethod> methods() {
        return FirstUrlMethods.of(new Project(Path.of("."), List.of(), List.of(served), List.of(), List.of(), scenarios,
                List.of(), Catalogue.of("none", List.of()), ProjectSettings.defaults()), served);
    }

    @Test
    void thoseOfItsScenariosCount() {
        boots(chain, BootMethod.REDIRECT_SERVER);
        boots(chain, BootMethod.DHCP66);
        boots(chain("other"), BootMethod.WEB);
        boots(chain, BootMethod.WEB).setUrl("https://prov.example/other.xml");
        assertEquals(Set.of(BootMethod.DHCP66, BootMethod.REDIRECT_SERVER), methods());
        assertEquals("by DHCP option 66 or the redirect server", FirstUrlMethods.words(methods()));
    }

    @Test
    void withoutThemItIsThatOfASimulation() {
        assertEquals("by DHCP option 114", FirstUrlMethods.words(methods()));
        boots(chain, null);
        assertEquals(Set.of(BootMethod.DHCP114), methods());
    }

    @Test
    void ofNoneNothingIsSaid() {
        assertEquals("", FirstUrlMethods.words(Set.of()));
    }
}
