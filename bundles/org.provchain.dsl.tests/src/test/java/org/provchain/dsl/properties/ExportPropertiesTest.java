// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.export.OutputFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;
import org.provchain.core.secrets.SecretValue;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Simulator;
import org.provchain.core.simulation.Start;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacCase;
import org.provchain.core.xml.ChainExport;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.model.BootMethod;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every text without errors becomes XML that two parsers take, with the values that it says; and is played in one way. */
class ExportPropertiesTest {

    private static final String SECRET = "<geheim> & \"wort\"";

    @Provide
    Arbitrary<String> texts() {
        return ChainTexts.any();
    }

    @Property(tries = 80)
    void theXmlIsWellFormedAndSaysWhatTheTextSays(@ForAll("texts") String text) throws Exception {
        Path folder = Files.createTempDirectory("provchain-export");
        try {
            Project project = withoutErrors(folder, text);
            List<String> words = new ArrayList<>(List.of("xmllint", "--noout"));
            for (ServedChain chain : project.chains()) {
                for (Map.Entry<String, OutputFile> each : export(project, chain).entrySet()) {
                    Path file = folder.resolve(chain.name() + "-" + words.size() + ".xml");
                    Files.write(file, each.getValue().content());
                    words.add(file.toString());
                    values(chain, each.getKey(), file);
                }
            }
            assertTrue(words.size() > 2, "nothing was exported");
            Process xmllint = new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(xmllint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, xmllint.waitFor(), said);
        } finally {
            Texts.delete(folder);
        }
    }

    @Property(tries = 80)
    void aTextIsPlayedInOneWay(@ForAll("texts") String text) throws IOException, UnreadableInput {
        Path folder = Files.createTempDirectory("provchain-play");
        try {
            assertEquals(traces(folder, text), traces(folder, text));
        } finally {
            Texts.delete(folder);
        }
    }

    private static String traces(Path folder, String text) throws IOException, UnreadableInput {
        Project project = withoutErrors(folder, text);
        StringBuilder traces = new StringBuilder();
        for (ServedChain chain : project.chains()) {
            PreparedChain prepared = new PreparedChain(chain);
            Simulator simulator = new Simulator(prepared, SimulationOptions.defaults());
            try (DeviceDirectory devices = new DeviceDirectory(project)) {
                for (var each = devices.iterator(); each.hasNext();) {
                    Device device = each.next();
                    Start start = new Start(BootMethod.DHCP114, prepared.entryUrl().orElseThrow(), 3);
                    Trace trace = simulator.play(device, start);
                    assertEquals(trace, simulator.play(device, start));
                    traces.append(trace).append('\n');
                }
            }
        }
        assertFalse(traces.isEmpty(), "nothing was played");
        return traces.toString();
    }

    private static Project withoutErrors(Path folder, String text) throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("a.chain"), text);
        assertEquals(List.of(), CheckedProject.load(folder).findings().stream()
                .filter(each -> each.severity() == Severity.ERROR).toList());
        return ProjectLoader.load(folder).project();
    }

    /** The documents, each behind the name of the file of the chain that it comes of. */
    private static Map<String, OutputFile> export(Project project, ServedChain chain) throws IOException {
        Map<String, OutputFile> documents = new LinkedHashMap<>();
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            ChainExport export = new ChainExport(chain, devices.iterator(),
                    name -> Optional.of(new SecretValue(SECRET)),
                    MacCase.LOWER, "");
            while (export.hasNext()) {
                OutputFile each = export.next();
                chain.files().stream().filter(file -> file.location().text().equals(each.path()))
                        .forEach(file -> documents.put(file.name(), each));
                documents.putIfAbsent(each.path(), each);
            }
        }
        return documents;
    }

    private static void values(ServedChain chain, String name, Path document) throws Exception {
        NodeList found = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(document.toFile())
                .getElementsByTagName("param");
        if (chain.file(name).isEmpty()) {
            return;
        }
        List<String> expected = new ArrayList<>();
        chain.file(name).get().instructions().stream().filter(SetParameter.class::isInstance)
                .map(SetParameter.class::cast)
                .forEach(each -> expected.add(each.name() + "=" + switch (each.value()) {
                case ParameterValue.Literal literal -> literal.text();
                case ParameterValue.Secret secret -> SECRET;
                case ParameterValue.Templated templated -> "of a device";
                }));
        List<String> read = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            Element param = (Element) found.item(at);
            read.add(param.getAttribute("name") + "=" + param.getAttribute("value"));
        }
        assertEquals(expected, read, name);
    }
}
