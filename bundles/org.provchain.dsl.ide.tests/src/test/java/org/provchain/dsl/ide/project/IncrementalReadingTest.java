// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.UnreadableInput;

/** A text is parsed again only where it, or something that it refers to or fails to find, has changed. */
class IncrementalReadingTest {

    private static final String CHAIN = """
            chain %s {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general
                file general "provisioning.xml" { redirect to other }
                file other "other.xml" { SIP.DefaultAccount = 0 }
            }
            """;
    private static final String SCENARIO = """
            scenario "it boots" {
                boot 7C:2F:80:00:00:01 on site
                expect fetched general
            }
            """;
    private static final String DEEP = "chain deep { file a \"a\" { " + "A { ".repeat(20_000);

    @TempDir
    private Path folder;
    private Path site;
    private Path alone;
    private Path scenario;
    private ProjectTexts texts;
    private Snapshot before;

    @BeforeEach
    void readOnce() throws IOException, UnreadableInput {
        site = Files.writeString(folder.resolve("site.chain"), CHAIN.formatted("site"));
        alone = Files.writeString(folder.resolve("alone.chain"), CHAIN.formatted("alone"));
        scenario = Files.writeString(folder.resolve("scenario.chain"), SCENARIO);
        texts = new ProjectTexts(folder);
        before = snapshot();
    }

    private Snapshot snapshot() throws UnreadableInput {
        return texts.snapshot(CancelIndicator.NullImpl);
    }

    private Snapshot saved() throws UnreadableInput {
        return texts.saved(CancelIndicator.NullImpl);
    }

    private static XtextResource text(Snapshot snapshot, Path file) {
        return snapshot.resource(file).orElseThrow();
    }

    private void assertKept(Snapshot now, Path... files) {
        for (Path each : files) {
            assertSame(text(before, each), text(now, each), each::toString);
        }
    }

    private void assertRead(Snapshot now, Path... files) {
        for (Path each : files) {
            assertNotSame(text(before, each), text(now, each), each::toString);
        }
        assertTrue(Targets.areAmong(now.resources().values()));
    }

    private static List<String> codes(Snapshot snapshot, Path file) {
        return snapshot.findings(file).stream().map(LocatedFinding::code).filter(each -> each.startsWith("PC0"))
                .toList();
    }

    @Test
    void whereNothingHasChangedNothingIsParsed() throws UnreadableInput, IOException {
        assertKept(snapshot(), site, alone, scenario);
        Files.writeString(site, CHAIN.formatted("site"));
        assertKept(saved(), site, alone, scenario);
    }

    @Test
    void aTextThatNobodyRefersToIsParsedAlone() throws UnreadableInput {
        texts.edit(alone, CHAIN.formatted("alone") + "// a key\n");
        Snapshot now = snapshot();
        assertRead(now, alone);
        assertKept(now, site, scenario);
    }

    @Test
    void whatRefersToAChangedTextIsReadAnewThoughItsNamesStay() throws UnreadableInput {
        List<String> targets = Targets.of(before.resources().values());
        texts.edit(site, CHAIN.formatted("site") + "// a key\n");
        Snapshot now = snapshot();
        assertRead(now, site, scenario);
        assertKept(now, alone);
        assertEquals(targets, Targets.of(now.resources().values()));
        assertEquals(targets, Targets.of(before.resources().values()), "the old state stays as it was");
        assertTrue(Targets.areAmong(before.resources().values()));
    }

    @Test
    void whatRefersByWayOfAnotherTextIsReadAnew() throws UnreadableInput {
        Path first = folder.resolve("a.chain");
        Path middle = folder.resolve("m.chain");
        write(first, "catalogue first extends middle { House.A : string }\n");
        write(middle, "catalogue middle extends last { House.B : string }\n");
        write(folder.resolve("z.chain"), "catalogue last extends maxwell { House.C : string }\n");
        before = snapshot();
        texts.edit(folder.resolve("z.chain"), "catalogue last extends maxwell { House.D : string }\n");
        Snapshot now = snapshot();
        assertRead(now, first, middle);
        assertKept(now, site, alone, scenario);
    }

    @Test
    void aNewNameIsFoundByWhatMissedIt() throws UnreadableInput {
        texts.edit(site, CHAIN.formatted("office"));
        assertEquals(List.of("PC002"), codes(snapshot(), scenario).stream().distinct().toList());
        write(folder.resolve("new.chain"), CHAIN.formatted("site"));
        Snapshot now = snapshot();
        assertEquals(List.of(), codes(now, scenario));
        assertKept(now, alone);
    }

    @Test
    void aNameThatGoesIsMissed() throws UnreadableInput, IOException {
        assertEquals(List.of(), codes(before, scenario));
        Files.delete(site);
        Snapshot now = snapshot();
        assertEquals(List.of("PC002"), codes(now, scenario).stream().distinct().toList());
        assertKept(now, alone);
        assertEquals(2, now.resources().size());
    }

    @Test
    void theAdviceForAMissingNameFollowsTheNamesOfOtherTexts() throws UnreadableInput {
        texts.edit(scenario, SCENARIO.replace("on site", "on alonf"));
        assertTrue(advice().contains("Did you mean 'alone'?"), this::advice);
        texts.edit(alone, CHAIN.formatted("elsewhere"));
        assertTrue(advice().contains("Declare it with"), this::advice);
    }

    private String advice() {
        try {
            return snapshot().findings(scenario).stream().filter(each -> each.message().contains("no chain"))
                    .map(LocatedFinding::message).findFirst().orElse("");
        } catch (UnreadableInput failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aMovedTextIsAnotherOne() throws UnreadableInput, IOException {
        Path moved = Files.move(site, folder.resolve("moved.chain"));
        Snapshot now = saved();
        assertRead(now, scenario);
        assertKept(now, alone);
        assertTrue(now.resource(moved).isPresent());
        assertTrue(now.resource(site).isEmpty());
        assertEquals(List.of(), codes(now, scenario));
    }

    @Test
    void anEarlierTextTakesANameOver() throws UnreadableInput {
        Path earlier = folder.resolve("a.chain");
        write(earlier, CHAIN.formatted("site"));
        Snapshot now = snapshot();
        assertRead(now, scenario);
        assertTrue(Targets.of(List.of(text(now, scenario))).getFirst().contains("-> a.chain#"));
    }

    @Test
    void whatWasReadWhileItWasEditedIsNotParsedWhenItIsSaved() throws UnreadableInput, IOException {
        saved();
        Files.writeString(site, CHAIN.formatted("site") + "// a key\n");
        texts.edit(site, CHAIN.formatted("site") + "// a key\n");
        before = snapshot();
        assertKept(saved(), site, alone, scenario);
        texts.release(site);
        assertKept(snapshot(), site, alone, scenario);
    }

    @Test
    void whatLiesOnTheDiskIsNotMixedWithWhatIsEdited() throws UnreadableInput {
        saved();
        texts.edit(site, CHAIN.formatted("office"));
        snapshot();
        Snapshot saved = saved();
        assertKept(saved, site, alone, scenario);
        assertEquals(List.of(), codes(saved, scenario));
        assertTrue(Targets.areAmong(snapshot().resources().values()));
    }

    @Test
    void aCancelledReadingLeavesAllAsItWas() throws UnreadableInput {
        texts.edit(site, CHAIN.formatted("site") + "// a key\n");
        texts.edit(alone, CHAIN.formatted("alone") + "// a key\n");
        for (int after = 0; after < 6; after++) {
            AtomicInteger left = new AtomicInteger(after);
            assertThrows(CancellationException.class, () -> texts.snapshot(() -> left.getAndDecrement() <= 0));
        }
        assertKept(saved(), site, alone, scenario);
        assertRead(snapshot(), site, alone, scenario);
    }

    @Test
    void aTextThatNestsTooDeeplyIsNotParsedWithEachKeyElsewhere() throws UnreadableInput {
        Path deep = folder.resolve("deep.chain");
        write(deep, DEEP);
        before = snapshot();
        assertEquals(List.of("PC001"), codes(before, deep));
        texts.edit(site, CHAIN.formatted("site") + "// a key\n");
        Snapshot now = snapshot();
        assertKept(now, deep, alone);
        assertEquals(List.of("PC001"), codes(now, deep));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
