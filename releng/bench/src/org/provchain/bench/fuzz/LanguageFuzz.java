// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.secrets.SecretValue;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.uri.MacCase;
import org.provchain.core.xml.ChainExport;
import org.provchain.core.xml.ExportFaultsException;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.TextFormatting;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.model.BootMethod;

/**
 * Any text at the parser of the language: a model, or messages. One in five hundred is also linked, checked, laid out, exported
 * and played.
 */
public final class LanguageFuzz {

    private static final int WHOLE = 500;
    private static final int DEVICES = 5;
    private static final Memory MEMORY = new Memory("language", 50_000);
    private static final XtextResourceSet TEXTS = ProvchainStandaloneSetup.injector()
            .getInstance(XtextResourceSet.class);
    private static final Path FOLDER = folder();

    private LanguageFuzz() {
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("provchain-fuzz");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Loads the language before the time of an input counts. */
    public static void fuzzerInitialize() throws IOException {
        whole("chain a { dialect maxwell 1.1 }");
    }

    /** Takes one input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        parse(text);
        if (MEMORY.next() % WHOLE == 0) {
            whole(text);
        }
    }

    private static void parse(String text) throws IOException {
        XtextResource resource = (XtextResource) TEXTS.createResource(URI.createURI("fuzzed.chain"));
        try {
            resource.load(new StringInputStream(text, StandardCharsets.UTF_8.name()), Map.of());
            for (Resource.Diagnostic each : resource.getErrors()) {
                Told.check(each.getMessage(), text);
            }
        } finally {
            TEXTS.getResources().clear();
        }
    }

    private static void whole(String text) throws IOException {
        Path file = FOLDER.resolve("fuzzed.chain");
        Files.writeString(file, text);
        try {
            CheckedProject checked = CheckedProject.load(FOLDER);
            checked.findings().forEach(each -> Told.check(each.message(), text));
            TextFormatting.of(file);
            use(checked.project(), text);
        } catch (UnreadableInput told) {
            Told.check(told.getMessage(), text);
        }
    }

    private static void use(Project project, String text) throws IOException {
        for (ServedChain chain : project.chains()) {
            try (DeviceDirectory devices = new DeviceDirectory(project)) {
                new ChainExport(chain, devices.iterator(), name -> Optional.of(new SecretValue("x")), MacCase.LOWER, "")
                        .forEachRemaining(each -> {
                            if (each.content().length == 0) {
                                throw new IllegalStateException("an empty document");
                            }
                        });
            } catch (ExportFaultsException told) {
                told.faults().forEach(each -> Told.check(each.message(), text));
            }
            PreparedChain prepared = new PreparedChain(chain);
            Simulator simulator = new Simulator(prepared, SimulationOptions.defaults());
            try (DeviceDirectory devices = new DeviceDirectory(project)) {
                var all = devices.iterator();
                for (int count = 0; count < DEVICES && all.hasNext(); count++) {
                    simulator.play(all.next(),
                            new Start(BootMethod.DHCP114, prepared.entryUrl().orElse("https://prov.example.org/"), 2));
                }
            }
        }
    }
}
