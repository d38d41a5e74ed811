// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.build.ChainNature;
import org.provchain.ui.build.FindingMarkers;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** A new project, from the wizard to the open chain. */
@ExtendWith(NoErrorLogged.class)
class NewChainProjectWizardTest {

    private static final String NAME = "wizard-made";
    private static final String USED = "There are files in this folder already";

    @TempDir
    private Path folder;
    private OpenWizard wizard;

    @BeforeEach
    void open() {
        wizard = new OpenWizard(new NewChainProjectWizard());
    }

    @AfterEach
    void close() throws CoreException {
        wizard.close();
        Ui.page().closeAllEditors(false);
        Ui.settle();
        if (project().exists()) {
            project().delete(true, true, null);
        }
    }

    private static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    }

    private static long errors() throws CoreException {
        return Arrays.stream(project().findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .filter(each -> each.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).count();
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateBecomesAProjectWithoutErrorsAndItsChainIsOpened(ProjectTemplate template) throws CoreException {
        wizard.write("Name:", NAME);
        wizard.press(TemplateTexts.title(template));
        assertTrue(Widgets.readAll(wizard.control()).contains("maxwell " + template.dialectVersion()));
        wizard.finish();
        assertFalse(wizard.isOpen());
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        assertEquals(NAME + ".chain", Ui.page().getActiveEditor().getTitle());
        assertTrue(project().hasNature(ChainNature.ID));
        assertEquals("UTF-8", project().getDefaultCharset(false));
        Ui.settle();
        assertEquals(0, errors());
    }

    @Test
    void theProjectMayLieInAFolderOfItsOwn() throws IOException {
        wizard.write("Name:", NAME);
        wizard.press("Keep it in the workspace");
        wizard.write("Folder:", folder.toString());
        wizard.write("Base URL:", "http://prov.example.net/phones/");
        Widgets.behind(wizard.control(), "Model:", Combo.class).select(1);
        wizard.finish();
        String chain = Files.readString(folder.resolve(NAME).resolve(NAME + ".chain"));
        assertTrue(chain.contains("base    \"http://prov.example.net/phones/\"\n    models  "), chain);
        assertEquals(folder.resolve(NAME), Path.of(project().getLocation().toOSString()));
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
    }

    @ParameterizedTest
    @EnumSource
    void theDevicesAreOfTheModelThatIsChosen(ProjectTemplate template) throws CoreException, IOException {
        wizard.write("Name:", NAME);
        wizard.press(TemplateTexts.title(template));
        Combo models = Widgets.behind(wizard.control(), "Model:", Combo.class);
        models.select(models.indexOf("Maxwell4"));
        wizard.finish();
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        Path made = Path.of(project().getLocation().toOSString());
        String devices = Files.readString(made.resolve(template == ProjectTemplate.FLEET ? "devices.csv"
                : NAME + ".chain"));
        assertTrue(devices.contains("Maxwell4"), devices);
        assertFalse(devices.contains("Maxwell3"), devices);
        Ui.settle();
        assertEquals(0, errors());
    }

    @Test
    void nothingIsWrongBeforeAnythingWasWrittenAndNothingCanBeFinished() {
        assertEquals("", wizard.error());
        assertFalse(wizard.canFinish());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''     | https://prov.example.com/ | Give the project a name.
            a/b    | https://prov.example.com/ | / is an invalid character in resource name 'a/b'.
            phones | https://prov.example.com  | The base URL is http://... or https://... and ends with a slash.
            phones | https://prov.example/a"b/ | The base URL is http://... or https://... and ends with a slash.
            phones | https://prov.example/a\\b/ | The base URL is http://... or https://... and ends with a slash.
            phones | ftp://prov.example.com/   | The base URL is http://... or https://... and ends with a slash.
            phones | ''                        | The base URL is http://... or https://... and ends with a slash.
            """)
    void whatIsWrongIsSaid(String name, String base, String message) {
        wizard.write("Name:", name + "-");
        wizard.write("Name:", name);
        wizard.write("Base URL:", base);
        assertEquals(message, wizard.error());
        assertFalse(wizard.canFinish());
        wizard.write("Name:", NAME);
        wizard.write("Base URL:", "https://prov.example.com/");
        assertEquals("", wizard.error());
        assertTrue(wizard.canFinish());
    }

    @Test
    void aFolderWithFilesIsRefusedAndPointsToOpenFolder() throws IOException {
        Files.createDirectories(folder.resolve(NAME));
        Files.writeString(folder.resolve(NAME).resolve("notes.txt"), "mine");
        wizard.write("Name:", NAME);
        wizard.press("Keep it in the workspace");
        assertEquals("Name the folder that the project goes into.", wizard.error());
        wizard.write("Folder:", folder.toString());
        assertTrue(wizard.error().startsWith(USED), wizard.error());
        assertTrue(wizard.error().endsWith("Use File, Open Folder for it."), wizard.error());
        assertFalse(wizard.canFinish());
    }

    @Test
    void aNameThatIsTakenIsRefused() throws CoreException {
        project().create(null);
        wizard.write("Name:", NAME);
        assertEquals("There is a project of this name already.", wizard.error());
    }

    @Test
    void cancelLeavesNothing() throws IOException {
        wizard.write("Name:", NAME);
        wizard.press("Keep it in the workspace");
        wizard.write("Folder:", folder.toString());
        wizard.cancel();
        assertFalse(wizard.isOpen());
        assertFalse(project().exists());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void theFolderCanBeWrittenOnlyOutsideTheWorkspace() {
        Text place = Widgets.behind(wizard.control(), "Folder:", Text.class);
        assertFalse(place.isEnabled());
        wizard.press("Keep it in the workspace");
        assertTrue(place.isEnabled());
    }
}
