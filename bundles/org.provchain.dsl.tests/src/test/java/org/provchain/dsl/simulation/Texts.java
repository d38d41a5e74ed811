// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.provchain.core.chain.ChainReader;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacAddress;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.model.BootMethod;
import org.provchain.model.Chain;
import org.provchain.model.ChainText;

/** Chains as texts, for tests that play them. */
final class Texts {

    static final String BASE = "https://prov.example/";

    private Texts() {
    }

    /** A text, linked and without errors. */
    static ChainText parse(String text) {
        XtextResourceSet set = ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        Resource resource = set.createResource(URI.createURI("test:/test.chain"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        EcoreUtil.resolveAll(resource);
        assertTrue(resource.getErrors().isEmpty(), () -> resource.getErrors().toString());
        return (ChainText) resource.getContents().getFirst();
    }

    /** The first chain of a text. */
    static PreparedChain prepare(String text) {
        return new PreparedChain(ChainReader.read(
                parse(text).getElements().stream().filter(Chain.class::isInstance).map(Chain.class::cast).findFirst()
                        .orElseThrow(),
                List.of()));
    }

    /** A 1.1 chain with the given files. */
    static PreparedChain chain(String entry, String files) {
        return prepare("chain c { dialect maxwell 1.1 product mx3b base \"" + BASE + "\" entry " + entry + "\n" + files
                + "\n}");
    }

    /** A 1.0 chain with the given files. */
    static PreparedChain nested(String entry, String files) {
        return prepare("chain c { dialect maxwell 1.0 product mx3b base \"" + BASE + "\" entry " + entry + "\n" + files
                + "\n}");
    }

    static Device device() {
        return device("Maxwell3", null, null);
    }

    /** A device; null where something is not known. */
    static Device device(String model, String firmware, String macId) {
        return new Device(MacAddress.parse("7c:2f:80:12:34:56").orElseThrow(), Optional.ofNullable(model),
                Optional.ofNullable(firmware), Optional.ofNullable(macId), Variables.of(Map.of("name", "Reception")));
    }

    static SimulationOptions with(SimulationOption option, String value) {
        return option.with(SimulationOptions.defaults(), value);
    }

    static Trace play(PreparedChain chain, SimulationOptions options, Device device, BootMethod method, String url,
            int contacts) {
        return new Simulator(chain, options).play(device, new Start(method, url, contacts));
    }

    /** One contact from the entry of the chain. */
    static Contact play(PreparedChain chain) {
        return play(chain, SimulationOptions.defaults());
    }

    static Contact play(PreparedChain chain, SimulationOptions options) {
        return play(chain, options, device());
    }

    static Contact play(PreparedChain chain, SimulationOptions options, Device device) {
        return play(chain, options, device, BootMethod.DHCP114, chain.entryUrl().orElseThrow(), 1).last();
    }

    /** The value of a parameter, as it is shown; "unset" where the device has none. */
    static String value(Contact contact, String parameter) {
        return contact.parameters().stream().filter(each -> each.name().equals(parameter))
                .map(each -> each.value().shown()).findFirst().orElse("unset");
    }

    /** The downloads in short: status, name of the file or URL, credentials unless none. */
    static List<String> fetches(Contact contact) {
        return contact.fetches().stream().map(each -> each.status() + " " + each.file().orElse(each.url())
                + (each.credentials().word().equals("none") ? "" : " " + each.credentials().word())).toList();
    }
}
