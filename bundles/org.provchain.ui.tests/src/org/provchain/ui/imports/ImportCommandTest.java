// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** Where the import is reached, and what it knows of what is selected. */
@ExtendWith(NoErrorLogged.class)
class ImportCommandTest {

    private TestProject project;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    @Test
    void theCommandOpensTheWizard() throws CommandException {
        try (ShownDialogs wizards = new ShownDialogs("Import Provisioning XML")) {
            Ui.window().getService(IHandlerService.class).executeCommand("org.provchain.ui.import", null);
            assertTrue(wizards.next().contains("XML files:"));
        }
    }

    @Test
    void itIsAmongTheImportsOfThePlatform() {
        assertEquals("Provisioning XML", PlatformUI.getWorkbench().getImportWizardRegistry().getRootCategory()
                .findCategory(IPath.fromPortableString("org.provchain.ui.wizards")).getWizards()[0].getLabel());
    }

    @Test
    void documentsThatAreSelectedAreThoseToBeRead() throws IOException, CoreException {
        Path folder = Files.createDirectory(project.path("x").resolveSibling("old xml"));
        XmlFolders.fleet(folder);
        project.writeOutside("notes.txt", "");
        ImportWizard wizard = new ImportWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(
                new Object[] { project.project().getFile("old xml/provisioning.xml"),
                        project.project().getFile("old xml/7c2f80123456.xml"),
                        project.project().getFile("notes.txt") }));
        try (OpenWizard open = OpenWizard.initialized(wizard)) {
            assertEquals(folder.resolve("provisioning.xml") + "; " + folder.resolve("7c2f80123456.xml"),
                    Widgets.behind(open.control(), "XML files:", Text.class).getText());
            assertEquals("/" + project.project().getName() + "/old xml",
                    Widgets.behind(open.control(), "Into the folder:", Combo.class).getText());
        }
    }
}
