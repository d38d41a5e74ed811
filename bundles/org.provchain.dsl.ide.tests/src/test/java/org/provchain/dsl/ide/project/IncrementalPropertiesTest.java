// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.LoadedProject;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.dsl.project.UnreadableInput;

/** Whatever is changed one after the other: what is read again is the same as what is read for the first time. */
class IncrementalPropertiesTest {

    private static final String LAST = "z.chain";
    private static final String[] NAMES = { "a.chain", "b.chain", "c.chain", "d.chain", LAST };
    private static final String[] WORDS = { "one", "two", "ones", "twos" };
    private static final String SPOILED = "\u0000spoiled";

    private record State(Snapshot snapshot, List<String> targets) {
    }

    private final Map<String, String> disk = new HashMap<>();
    private final Map<String, String> edited = new HashMap<>();
    private final List<State> states = new ArrayList<>();
    private Random random;
    private Path folder;
    private Path fresh;

    @Property(tries = 30)
    void readingAgainIsTheSameAsReadingForTheFirstTime(@ForAll long seed) throws IOException, UnreadableInput {
        random = new Random(seed);
        disk.clear();
        edited.clear();
        states.clear();
        folder = Files.createTempDirectory("provchain-again").toRealPath();
        fresh = Files.createTempDirectory("provchain-first").toRealPath();
        try {
            ProjectTexts texts = new ProjectTexts(folder);
            for (String each : NAMES) {
                save(each, text());
            }
            for (int step = 0; step < 15; step++) {
                change(texts, NAMES[random.nextInt(NAMES.length)]);
                boolean saved = random.nextInt(3) == 0;
                Map<String, String> counts = new HashMap<>(disk);
                edited.forEach((name, text) -> counts.computeIfPresent(name, (same, old) -> saved ? old : text));
                check(saved ? texts.saved(CancelIndicator.NullImpl) : texts.snapshot(CancelIndicator.NullImpl), counts);
            }
            states.forEach(each -> assertEquals(each.targets(), Targets.of(each.snapshot().resources().values())));
        } finally {
            delete(folder);
            delete(fresh);
        }
    }

    private void change(ProjectTexts texts, String name) throws IOException {
        switch (random.nextInt(7)) {
        case 0, 1 -> {
            edited.put(name, text());
            texts.edit(folder.resolve(name), edited.get(name));
        }
        case 2 -> {
            edited.remove(name);
            texts.release(folder.resolve(name));
        }
        case 3 -> save(name, edited.getOrDefault(name, text()));
        case 4 -> {
            if (!name.equals(LAST)) {
                disk.remove(name);
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        case 5 -> save(name, random.nextInt(4) == 0 ? SPOILED : text());
        default -> {
            if (disk.containsKey(name) && !disk.get(name).equals(SPOILED)) {
                save(name, disk.get(name) + "// " + random.nextInt() + "\n");
            }
        }
        }
    }

    private void save(String name, String text) throws IOException {
        disk.put(name, text);
        if (text.equals(SPOILED)) {
            Files.write(folder.resolve(name), new byte[] { 'a', (byte) 0xE4 });
        } else {
            Files.writeString(folder.resolve(name), text);
        }
    }

    private void check(Snapshot again, Map<String, String> counts) throws IOException, UnreadableInput {
        for (String each : NAMES) {
            Files.deleteIfExists(fresh.resolve(each));
            if (counts.containsKey(each)) {
                Files.writeString(fresh.resolve(each), counts.get(each).equals(SPOILED) ? "" : counts.get(each));
            }
        }
        LoadedProject first = ProjectLoader.load(fresh);
        List<String> targets = Targets.of(again.resources().values());
        assertEquals(Targets.of(first.resources()), targets, counts::toString);
        assertEquals(shown(CheckedProject.check(first).findings()),
                shown(again.findings().stream().filter(each -> !each.message().contains("UTF-8")).toList()),
                counts::toString);
        assertEquals(counts.values().stream().filter(SPOILED::equals).count(),
                again.findings().stream().filter(each -> each.message().contains("UTF-8")).count());
        assertEquals(first.project().chains().stream().map(each -> each.name() + each.files().size()).toList(),
                again.project().chains().stream().map(each -> each.name() + each.files().size()).toList());
        assertTrue(Targets.areAmong(again.resources().values()));
        states.add(new State(again, targets));
    }

    private static List<String> shown(List<LocatedFinding> findings) {
        return findings.stream().map(each -> each.file().getFileName() + " " + each.region() + " " + each.severity()
                + " " + each.code() + " " + each.message() + " " + each.data()).sorted().toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(3); parts >= 0; parts--) {
            text.append(part());
        }
        if (random.nextInt(6) == 0) {
            text.setLength(random.nextInt(text.length()));
        }
        return text.toString();
    }

    private String part() {
        return switch (random.nextInt(6)) {
        case 0, 1 -> "chain " + word() + " { dialect maxwell 1.1 base \"https://p.example/\" entry " + word() + "\n"
                + file() + file() + "}\n";
        case 2, 3 -> "extend chain " + word() + " {\n" + file() + "}\n";
        case 4 -> "scenario \"s\" { boot 7C:2F:80:00:00:01 on " + word() + " expect fetched " + word() + ", " + word()
                + " }\n";
        default -> "catalogue " + word() + " extends " + (random.nextBoolean() ? "maxwell" : word()) + " { House."
                + word() + " : string }\n";
        };
    }

    private String file() {
        String name = word();
        return "file " + name + " \"" + name + ".xml\" { SIP.DefaultAccount = " + random.nextInt(3)
                + (random.nextBoolean() ? " redirect to " + word() : "") + " }\n";
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }
}
