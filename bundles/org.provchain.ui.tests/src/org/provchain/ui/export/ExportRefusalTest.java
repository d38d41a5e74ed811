// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

/** What an export refuses, and how it says so. */
@ExtendWith(NoErrorLogged.class)
class ExportRefusalTest {

    @TempDir
    private Path folder;
    private TestProject project;
    private OpenWizard wizard;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        wizard.close();
        project.close();
    }

    private void open(ProjectTemplate template) throws IOException, CoreException {
        template.write(project.path("phones.chain").getParent(), "https://prov.example.com/maxwell/");
        project.writeOutside("notes.txt", "");
        open();
    }

    private void open() {
        wizard = new OpenWizard(new ExportWizard(Optional.of(project.project()), ""));
        wizard.press("To a folder:");
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamedInThePage() throws IOException, CoreException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        open(ProjectTemplate.TWO_FILES);
        wizard.write("To a folder:", file.resolve("out").toString());
        assertEquals("Nothing can be written to " + file + ".", wizard.error());
        assertFalse(wizard.canFinish());
        wizard.press("To an archive:");
        wizard.write("To an archive:", file.resolve("out.tar.gz").toString());
        assertEquals("Nothing can be written to " + file + ".", wizard.error());
        wizard.write("To an archive:", folder.toString());
        assertEquals("Name the .tar.gz archive.", wizard.error());
        wizard.write("To an archive:", folder.resolve("out.tar.gz").toString());
        assertEquals("", wizard.error());
    }

    @Test
    void aMissingSecretIsNamedAndNothingIsWritten() throws IOException, CoreException {
        open(ProjectTemplate.NESTED);
        wizard.write("To a folder:", folder.toString());
        wizard.write("Secrets file:", "");
        wizard.next();
        Ui.until("the page refuses it", () -> !wizard.error().isEmpty());
        assertTrue(wizard.error().startsWith("Nothing was written:\n"), wizard.error());
        assertTrue(wizard.error().contains("digest"), wizard.error());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aProjectWithErrorsIsNotExported() throws CoreException {
        project.write("site.chain", "chain site {\n    dialect maxwell 1.1\n    entry nothing\n}\n");
        open();
        wizard.write("To a folder:", folder.toString());
        assertTrue(wizard.error().matches("The project has errors \\([1-9]\\), so nothing is exported; .*"),
                wizard.error());
        assertFalse(wizard.canFinish());
    }

    @Test
    void aProjectWithoutAChainIsNotExported() {
        open();
        wizard.write("To a folder:", folder.toString());
        assertEquals("There is no chain that can be exported; open or make a chain project first.", wizard.error());
    }

    @Test
    void theTargetIsAWholePath() throws IOException, CoreException {
        open(ProjectTemplate.TWO_FILES);
        wizard.write("To a folder:", " ");
        assertEquals("Name the folder that the files are written to.", wizard.error());
        wizard.write("To a folder:", "out");
        assertEquals("Write the whole path.", wizard.error());
        wizard.press("To an archive:");
        wizard.write("To an archive:", " ");
        assertEquals("Name the .tar.gz archive.", wizard.error());
    }
}
