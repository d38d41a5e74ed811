// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.simulation.Trace;
import org.provchain.model.BootMethod;
import org.provchain.model.Outcome;

/** What holds of every simulation. */
class SimulationPropertiesTest {

    private static final int FILES = 5;
    private static final Device DEVICE = Texts.device("Maxwell2", "2.10.0", "7C2F80123456-ABCD");

    @Property(tries = 200)
    void theSameContactsAreAlwaysPlayedTheSameWay(@ForAll("chains") String files, @ForAll BootMethod method) {
        Trace first = trace(Texts.chain("f0", files), method);
        Trace second = trace(Texts.chain("f0", files), method);
        assertEquals(first, second);
    }

    @Property(tries = 200)
    void theLightContactEndsAsTheDetailedOne(@ForAll("chains") String files, @ForAll BootMethod method) {
        PreparedChain chain = Texts.chain("f0", files);
        Start start = new Start(method, chain.entryUrl().orElseThrow(), 1);
        Contact full = trace(chain, method).contacts().getFirst();
        Contact light = new Simulator(chain, SimulationOptions.defaults()).outcome(DEVICE, start);
        assertEquals(full.outcome(), light.outcome());
        assertEquals(full.reason(), light.reason());
        assertEquals(full.circle(), light.circle());
        assertEquals(full.next(), light.next());
        assertEquals(full.assumptions(), light.assumptions());
        assertEquals(Texts.fetches(full), Texts.fetches(light));
        assertTrue(light.fetches().stream().allMatch(each -> each.sets().isEmpty()));
    }

    @Test
    void aChainOfManyFilesNeedsNoStack() {
        int count = 200_000;
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < count; i++) {
            files.append("file f").append(i).append(" \"f").append(i).append(".xml\" {");
            if (i + 1 < count) {
                files.append(" redirect to \"f").append(i + 1).append(".xml\"");
            }
            files.append(" }\n");
        }
        SimulationOptions options = SimulationOption.FETCH_LIMIT
                .with(Texts.with(SimulationOption.REDIRECT_LIMIT, "200000"), "200000");
        Contact contact = Texts.play(Texts.chain("f0", files.toString()), options);
        assertEquals(Outcome.COMPLETE, contact.outcome(), contact.reason());
        assertEquals(count, contact.fetches().size());
    }

    private static Trace trace(PreparedChain chain, BootMethod method) {
        return Texts.play(chain, SimulationOptions.defaults(), DEVICE, method,
                chain.entryUrl().orElseThrow(), 4);
    }

    @Provide
    Arbitrary<String> chains() {
        Arbitrary<Integer> target = Arbitraries.integers().between(0, FILES);
        Arbitrary<String> statement = Arbitraries.oneOf(
                target.map(to -> "redirect to \"f" + to + ".xml\""),
                target.map(to -> "System.Provision.ProvisioningServer = \"" + Texts.BASE + "f" + to + ".xml\""),
                target.map(value -> "P" + value % 2 + " = " + value),
                target.map(value -> "System.Security.HTTPAuthUsername = \"u" + value % 2 + "\""),
                target.map(value -> "System.Security.HTTPAuthPassword = secret p" + value % 2),
                target.map(value -> "firmware \"2.1" + value + ".0\" from \"%DVID/m.bin\""));
        Arbitrary<String> protection = Arbitraries.of("", "", "", "protected", "protected by device");
        Arbitrary<String> body = statement.list().ofMinSize(0).ofMaxSize(4).map(each -> String.join(" ", each));
        return protection.list().ofSize(FILES).flatMap(protections -> body.list().ofSize(FILES)
                .map(bodies -> text(protections, bodies)));
    }

    private static String text(List<String> protections, List<String> bodies) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < FILES; i++) {
            text.append("file f" + i + " \"f" + i + ".xml\" " + protections.get(i) + " { " + bodies.get(i) + " }\n");
        }
        return text.toString();
    }
}
