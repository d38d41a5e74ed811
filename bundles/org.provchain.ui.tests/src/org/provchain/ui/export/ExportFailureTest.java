// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

/** An export whose target goes away while the wizard is open; the platform logs what a job could not do. */
class ExportFailureTest {

    @TempDir
    private Path folder;
    private TestProject project;
    private final List<IStatus> logged = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> logged.add(status);

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
        ProjectTemplate.TWO_FILES.write(project.path("phones.chain").getParent(), "https://prov.example.com/");
        project.writeOutside("notes.txt", "");
        Platform.addLogListener(listener);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        Platform.removeLogListener(listener);
        project.close();
    }

    @Test
    void aDialogSaysWhatCouldNotBeWrittenAndNoStackTraceIsKept() throws IOException {
        Path out = folder.resolve("out");
        try (OpenWizard wizard = new OpenWizard(new ExportWizard(Optional.of(project.project()), ""));
                ShownDialogs problems = new ShownDialogs("Problem Occurred")) {
            wizard.press("To a folder:");
            wizard.write("To a folder:", out.resolve("xml").toString());
            assertTrue(wizard.canFinish(), wizard.error());
            Files.writeString(out, "in the way");
            wizard.finish();
            String said = problems.next();
            assertTrue(said.contains(out.toString()), said);
            assertFalse(said.contains("Exception"), said);
        }
        Ui.until("it is logged", () -> !logged.isEmpty());
        assertEquals(1, logged.size());
        assertNull(logged.getFirst().getException());
        assertEquals("in the way", Files.readString(out));
    }
}
