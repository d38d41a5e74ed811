// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.simulation.Assignment;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.CredentialKind;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.FirmwareDecision;
import org.provchain.core.simulation.HeldValue;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacAddress;
import org.provchain.model.BootMethod;
import org.provchain.model.Outcome;

/** Traces for the tests of pictures: of any shape, whatever their texts hold. */
public final class Traces {

    private static final String[] HOSTS = { "https://prov.example.org", "http://prov.example.org",
            "https://a-very-long-name-of-a-server.of-a-department.of-a-company.example.org:8443", "http://x" };
    private static final String[] TEXTS = { "a", "end", "own", "a; b # c : d %% e", "<i>&\"'", "wrap: style: x",
            "line\nbreak\tand \u0000 \u0007 \uFFFE \uD800 \u2028", "B\u00FCro \u65E5\u672C \uD83D\uDE00",
            "x".repeat(300), "many words of a sentence that goes on ".repeat(8), "%%{init: {}}%%", "$$x$$ `y` \\n" };

    private Traces() {
    }

    /** A device with a model. */
    public static Device device(String model) {
        return new Device(MacAddress.parse("7C:2F:80:12:34:56").orElseThrow(), Optional.of(model), Optional.empty(),
                Optional.of("7C2F80123456-ABCD"), Variables.none());
    }

    /** A trace of one contact. */
    public static Trace of(Fetch... fetches) {
        return new Trace("c", device("Maxwell3"), SimulationOptions.defaults(), List.of(contact(1, List.of(fetches),
                Outcome.COMPLETE, "", "https://h.example/a.xml", List.of())), Trace.Ending.ENOUGH);
    }

    /** A download that goes well. */
    public static Fetch fetch(int number, String url, CredentialKind sent, Assignment... sets) {
        return new Fetch(number, url, Optional.of("a"), sent, 200, "", List.of(sets), List.of());
    }

    /** A parameter that gets its first value. */
    public static Assignment set(String name, HeldValue value) {
        return new Assignment(name, value, Optional.empty(), true);
    }

    public static Contact contact(int number, List<Fetch> fetches, Outcome outcome, String reason, String url,
            List<EffectiveParameter> parameters) {
        return new Contact(number, BootMethod.DHCP114, url, fetches, outcome, reason, "", List.of(), parameters, "",
                url,
                EnumSet.noneOf(SimulationOption.class));
    }

    /** A trace of any shape, of contacts with up to the given number of downloads. */
    public static Trace random(long seed, int most) {
        Random random = new Random(seed);
        List<Contact> contacts = new ArrayList<>();
        for (int number = random.nextInt(3); number >= 0; number--) {
            List<Fetch> fetches = new ArrayList<>();
            for (int count = random.nextInt(most + 1); count > 0; count--) {
                fetches.add(fetch(random, fetches.size() + 1));
            }
            boolean complete = random.nextBoolean();
            contacts.add(new Contact(contacts.size() + 1, BootMethod.WEB, url(random), fetches,
                    complete ? Outcome.COMPLETE : Outcome.values()[1 + random.nextInt(Outcome.values().length - 1)],
                    complete ? "" : text(random), "", List.of(), List.of(), "", url(random),
                    EnumSet.allOf(SimulationOption.class)));
        }
        return new Trace(text(random), device(text(random)), SimulationOptions.defaults(), contacts,
                Trace.Ending.values()[random.nextInt(3)]);
    }

    private static Fetch fetch(Random random, int number) {
        int status = List.of(200, 200, 401, 404).get(random.nextInt(4));
        List<Assignment> sets = new ArrayList<>();
        for (int count = status == 200 ? random.nextInt(4) : 0; count > 0; count--) {
            sets.add(new Assignment(List.of("P", PreparedChain.USERNAME, PreparedChain.PASSWORD, Simulator.NEXT)
                    .get(random.nextInt(4)), new HeldValue(text(random), random.nextBoolean(), "f"),
                    random.nextBoolean() ? Optional.empty() : Optional.of(new HeldValue("old", false, "g")),
                    random.nextInt(4) > 0));
        }
        return new Fetch(number, url(random), status == 404 ? Optional.empty() : Optional.of(text(random)),
                CredentialKind.values()[random.nextInt(3)], status, random.nextBoolean() ? "" : text(random), sets,
                random.nextInt(4) > 0 ? List.of()
                        : List.of(new FirmwareDecision(text(random), "u", random.nextBoolean(), text(random))));
    }

    private static String url(Random random) {
        return HOSTS[random.nextInt(HOSTS.length)] + "/" + text(random) + "/" + random.nextInt(9) + ".xml";
    }

    private static String text(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }
}
