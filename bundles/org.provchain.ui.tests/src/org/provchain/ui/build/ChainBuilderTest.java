// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.project.ChainProject;

/** Markers that keep in step with what lies in the folder, whoever wrote it. */
@ExtendWith(NoErrorLogged.class)
class ChainBuilderTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount = 0
                }
            }

            device 7C:2F:80:00:00:01 model Maxwell3 { name = "Reception" }
            """;
    private static final String SCENARIO = """
            scenario "it boots" {
                boot 7C:2F:80:00:00:01 on site
                expect fetched general
            }
            """;
    private static final String SLIP = CHAIN.replace("site", "other").replace("DefaultAccount", "DefaultAcount")
            .replaceFirst("(?s)\n\ndevice.*", "\n");

    private TestProject project;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
        project.write("site.chain", CHAIN);
        project.write("scenarios.chain", SCENARIO);
        project.write("slip.chain", SLIP);
        Ui.until("only the slip is found", () -> found().equals(List.of("slip.chain PC102")));
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    private IMarker[] markers() {
        try {
            return project.project().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        } catch (CoreException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> found() {
        return Arrays.stream(markers())
                .map(each -> each.getResource().getName() + " " + each.getAttribute(FindingMarkers.CODE, ""))
                .sorted().toList();
    }

    private boolean isMissed() {
        return found().stream().anyMatch(each -> each.startsWith("scenarios.chain "));
    }

    @Test
    void aChangeInOneFileMarksTheOneThatRestsOnIt() throws CoreException {
        long slip = markers()[0].getId();
        project.write("site.chain", CHAIN.replace("chain site", "chain office"));
        Ui.until("the scenario misses its chain", this::isMissed);
        assertTrue(Arrays.stream(markers()).anyMatch(each -> each.getId() == slip), "what stays is not touched");
        project.write("site.chain", CHAIN);
        Ui.until("the scenario has its chain again", () -> found().equals(List.of("slip.chain PC102")));
        assertEquals(slip, markers()[0].getId());
    }

    @Test
    void aFileThatGoesTakesItsMarkersAlong() throws CoreException {
        project.project().getFile("slip.chain").delete(true, null);
        Ui.until("nothing is found", () -> found().isEmpty());
        project.project().getFile("site.chain").delete(true, null);
        Ui.until("the scenario misses its chain", this::isMissed);
    }

    @Test
    void whatWasWrittenOutsideIsSeenWhenTheFolderIsRead() throws IOException, CoreException {
        project.writeOutside("slip.chain", SLIP.replace("DefaultAcount", "DefaultAccount"));
        Ui.until("nothing is found", () -> found().isEmpty());
    }

    @Test
    void whatWasWrittenOutsideIsSeenWhenTheUserComesBackToTheWindow() throws IOException {
        Files.writeString(project.path("slip.chain"), SLIP.replace("DefaultAcount", "DefaultAccount"));
        Ui.window().getShell().notifyListeners(org.eclipse.swt.SWT.Activate, new org.eclipse.swt.widgets.Event());
        Ui.until("nothing is found", () -> found().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "refresh.enabled", "refresh.lightweight.enabled" })
    void theWorkspaceFollowsTheDiskByItself(String preference) {
        assertTrue(Platform.getPreferencesService().getBoolean("org.eclipse.core.resources", preference, false, null));
    }

    /** The text names the table, so its name may end as it likes. */
    @ParameterizedTest
    @ValueSource(strings = { "phones.CSV", "phones.txt", "phones" })
    void aTableIsFollowedWhateverItsNameEndsWith(String name) throws CoreException {
        project.write(name, "mac;model\n7C2F80000002;Maxwell3\n");
        project.write("site.chain", CHAIN + "devices from \"" + name + "\"\n");
        ChainProject read = StudioPlugin.projects().of(project.project()).orElseThrow();
        AtomicReference<Snapshot> told = new AtomicReference<>();
        read.addListener(told::set);
        Ui.settle();
        Ui.until("the project is read", () -> told.get() != null && found().equals(List.of("slip.chain PC102")));
        project.write(name, "mac;model\n7C:2F:8O:00:00:03;Maxwell3\n");
        Ui.until("the address is marked", () -> found().contains(name + " PC701"));
        Ui.until("the project is read again",
                () -> told.get().findings().stream().anyMatch(each -> each.code().equals("PC701")));
    }

    @Test
    void cleanTakesAllMarkersAndAFullBuildBringsThemBack() throws CoreException {
        project.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        Ui.until("the automatic build is done", () -> found().equals(List.of("slip.chain PC102")));
        project.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
        assertEquals(List.of("slip.chain PC102"), found());
    }

    @Test
    void aTextThatCannotBeReadIsAMarkerAndNotAnErrorInTheLog() throws CoreException {
        project.write("slip.chain", "chain other {\n");
        Ui.until("the syntax is marked", () -> found().stream().anyMatch(each -> each.startsWith("slip.chain PC0")));
    }
}
