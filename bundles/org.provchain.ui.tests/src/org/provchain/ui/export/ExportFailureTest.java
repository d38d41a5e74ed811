// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.fixture.ErrorLog;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

/** An export whose target goes away while the wizard is open; the platform logs what a job could not do. */
@ExtendWith(NoErrorLogged.class)
class ExportFailureTest {

    @TempDir
    private Path folder;
    private TestProject project;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
        ProjectTemplate.TWO_FILES.write(project.path("phones.chain").getParent(), "https://prov.example.com/");
        project.writeOutside("notes.txt", "");
    }

    @AfterEach
    void close() throws CoreException, IOException {
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
        List<String> logged = new ArrayList<>();
        Ui.until("it is logged", () -> logged.addAll(ErrorLog.next()));
        assertEquals(1, logged.size());
        assertFalse(logged.getFirst().contains("!STACK"), logged.getFirst());
        assertEquals("in the way", Files.readString(out));
    }
}
