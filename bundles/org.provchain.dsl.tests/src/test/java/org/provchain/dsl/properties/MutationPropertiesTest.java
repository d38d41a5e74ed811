// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.properties;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.dsl.project.TextFormatting;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.model.BootMethod;

/** A text that was spoiled anywhere: messages in the user's words at places of the text, and nothing is thrown. */
class MutationPropertiesTest {

    private static final Pattern NOT_FOR_USERS = Pattern
            .compile("RULE_|extraneous|mismatched|no viable|missing EOF|null|"
                    + "Exception|org\\.eclipse|java\\.|required \\(\\.\\.\\.\\)\\+|Couldn't resolve");
    private static final String[] PIECES = { "{", "}", "\"", "=", "->", "/*", "*/", "//", "${", "$", "\\", "secret",
            "chain",
            "redirect to", "\u0000", "\uFFFF", "\uD83D", "\r", "%", "<", ";", "99999999999999999999", "-", ".", "..",
            "[", "]",
            "for each device", "protected", "suppress", "é", "\u2028", "\t" };

    @Provide
    Arbitrary<String> texts() {
        return ChainTexts.any();
    }

    @Property(tries = 250)
    void aSpoiledTextIsToldAboutAndNothingIsThrown(@ForAll("texts") String text, @ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("provchain-spoiled");
        try {
            String spoiled = spoil(text, new Random(seed));
            Path file = folder.resolve("a.chain");
            Files.write(file, spoiled.getBytes(StandardCharsets.UTF_8));
            String read = Files.readString(file);
            for (LocatedFinding each : CheckedProject.load(folder).findings()) {
                assertTrue(isIn(read, each), () -> each + " is not in the text");
                assertFalse(NOT_FOR_USERS.matcher(each.message()).find(), each::message);
            }
            TextFormatting.of(file).forEach(each -> assertFalse(each.formatted().isBlank() && !read.isBlank()));
            use(ProjectLoader.load(folder).project());
        } catch (UnreadableInput told) {
            assertFalse(NOT_FOR_USERS.matcher(told.getMessage()).find(), told::getMessage);
        } finally {
            Texts.delete(folder);
        }
    }

    private static String spoil(String text, Random random) {
        StringBuilder spoiled = new StringBuilder(text);
        for (int times = 1 + random.nextInt(4); times > 0 && spoiled.length() > 2; times--) {
            int at = random.nextInt(spoiled.length() - 1);
            int length = Math.min(1 + random.nextInt(12), spoiled.length() - at);
            switch (random.nextInt(6)) {
            case 0 -> spoiled.delete(at, at + length);
            case 1 -> spoiled.insert(at, PIECES[random.nextInt(PIECES.length)]);
            case 2 -> spoiled.insert(at, spoiled.substring(at, at + length));
            case 3 -> spoiled.setLength(at);
            case 4 -> spoiled.setCharAt(at, (char) random.nextInt(0x250));
            default -> spoiled.replace(at, at + length, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return spoiled.toString();
    }

    private static boolean isIn(String text, LocatedFinding finding) {
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        int line = finding.region().line();
        int column = finding.region().column();
        return line >= 1 && line <= lines.size() && column >= 1 && column <= lines.get(line - 1).length() + 1;
    }

    /** Whatever could be read is exported and played, as far as it goes. */
    private static void use(Project project) throws IOException {
        for (ServedChain chain : project.chains()) {
            try (DeviceDirectory devices = new DeviceDirectory(project)) {
                new ChainExport(chain, devices.iterator(), name -> Optional.of(new SecretValue("x")), MacCase.LOWER, "")
                        .forEachRemaining(each -> assertTrue(each.content().length > 0));
            } catch (ExportFaultsException told) {
                told.faults().forEach(each -> assertFalse(NOT_FOR_USERS.matcher(each.message()).find(), each::message));
            }
            PreparedChain prepared = new PreparedChain(chain);
            Simulator simulator = new Simulator(prepared, SimulationOptions.defaults());
            try (DeviceDirectory devices = new DeviceDirectory(project)) {
                devices.iterator().forEachRemaining(device -> simulator.play(device,
                        new Start(BootMethod.DHCP114, prepared.entryUrl().orElse("https://prov.example.org/"), 2)));
            }
        }
    }
}
