// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

/** A project is read a moment after the last change, and what was overtaken is not told. */
@ExtendWith(NoErrorLogged.class)
class ChainProjectTest {

    private TestProject project;
    private ChainProject read;
    private Path file;
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        read = StudioPlugin.projects().of(project.write("site.chain", Chains.SITE)).orElseThrow();
        file = project.path("site.chain");
        read.addListener(snapshot -> told.add(snapshot.text(file)));
        Ui.until("it is read", () -> !told.isEmpty());
        told.clear();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    @Test
    void ofManyKeysTheLastStateIsToldAlone() {
        for (int key = 1; key <= 40; key++) {
            read.edit(file, Chains.SITE + "// " + key + "\n");
        }
        Ui.until("it is read", () -> !told.isEmpty());
        Ui.settle();
        assertEquals(List.of(Chains.SITE + "// 40\n"), told);
    }

    @Test
    void aStateThatWasOvertakenWhileItWasReadIsNotTold() {
        String big = Chains.SITE + "// x\n".repeat(200_000);
        read.edit(file, big);
        long begun = System.currentTimeMillis();
        // the debounce is over by now, and the reading of the big text under way
        Ui.until("it is being read", () -> System.currentTimeMillis() - begun > ChainProject.DEBOUNCE + 30);
        read.edit(file, Chains.SITE + "// last\n");
        Ui.until("the last is read", () -> told.contains(Chains.SITE + "// last\n"));
        assertTrue(told.size() <= 2, "the big one, if it was done before, and the last");
        assertEquals(Chains.SITE + "// last\n", told.getLast());
    }

    @Test
    void whatACommandHasReadIsNotReadAgain() throws UnreadableInput {
        read.edit(file, Chains.SITE + "// more\n");
        Snapshot now = read.now(() -> false);
        assertSame(now, read.now(() -> false));
        assertEquals(List.of(), told, "telling is left to the reading that follows");
        Ui.until("it is told", () -> !told.isEmpty());
        assertEquals(List.of(Chains.SITE + "// more\n"), told);
        assertSame(now, read.latest().orElseThrow());
    }

    @Test
    void whereNothingHasChangedNothingIsReadAgain() throws UnreadableInput {
        assertSame(read.latest().orElseThrow(), read.now(() -> false));
        read.edit(file, Chains.SITE + "// more\n");
        assertEquals(Chains.SITE + "// more\n", read.now(() -> false).text(file));
    }
}
