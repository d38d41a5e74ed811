// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.wizards.NewChainProjectWizard;
import org.provchain.ui.wizards.ProjectCreation;
import org.provchain.ui.wizards.TemplateTexts;

/** The welcome page, and where it leads. */
@ExtendWith(NoErrorLogged.class)
class WelcomePartTest {

    private final IIntroManager manager = PlatformUI.getWorkbench().getIntroManager();

    @BeforeEach
    void open() {
        manager.showIntro(Ui.window(), false);
        Ui.settle();
    }

    @AfterEach
    void close() throws CoreException {
        if (manager.getIntro() != null) {
            manager.closeIntro(manager.getIntro());
        }
        Ui.page().closeAllEditors(false);
        Ui.settle();
        for (ProjectTemplate each : ProjectTemplate.values()) {
            if (example(each).exists()) {
                example(each).delete(true, true, null);
            }
        }
    }

    private static IProject example(ProjectTemplate template) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("example-" + template.title());
    }

    private static List<Link> links() {
        return Widgets.all(Ui.window().getShell(), Link.class);
    }

    private static void follow(String text) {
        links().stream().filter(each -> each.getText().startsWith("<a>" + text + "</a>")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void itTellsTheStoryInThreeStepsEachWithItsPicture() {
        List<Label> steps = Widgets.all(Ui.window().getShell(), Label.class).stream()
                .filter(each -> (each.getStyle() & SWT.WRAP) != 0 && each.getText().length() > 40
                        && Widgets.before(each).filter(Label.class::isInstance)
                                .filter(image -> ((Label) image).getImage() != null).isPresent())
                .toList();
        assertEquals(List.of("Write", "Play", "Export"),
                steps.stream().map(each -> each.getText().split(" ")[0]).toList());
    }

    @ParameterizedTest
    @EnumSource
    void anExampleOpensItsChain(ProjectTemplate template) {
        follow(TemplateTexts.title(template));
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        assertEquals("example-" + template.title() + ".chain", Ui.page().getActiveEditor().getTitle());
        assertTrue(example(template).exists());
        assertNull(manager.getIntro());
    }

    @Test
    void anExampleIsOpenedTheSecondTimeAsTheUserLeftIt() {
        follow(TemplateTexts.title(ProjectTemplate.NESTED));
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        Ui.page().closeAllEditors(false);
        open();
        follow(TemplateTexts.title(ProjectTemplate.NESTED));
        Ui.until("the chain is opened again", () -> Ui.page().getActiveEditor() != null);
        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    @Test
    void anExampleWhoseTextWasRenamedIsOpened() throws CoreException {
        follow(TemplateTexts.title(ProjectTemplate.NESTED));
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        Ui.page().closeAllEditors(false);
        example(ProjectTemplate.NESTED).getFile("example-nested.chain")
                .move(IPath.fromPortableString("mine.chain"), false, null);
        open();
        follow(TemplateTexts.title(ProjectTemplate.NESTED));
        Ui.until("the chain is opened again", () -> Ui.page().getActiveEditor() != null);
        assertEquals("mine.chain", Ui.page().getActiveEditor().getTitle());
    }

    @Test
    void anExampleThatIsBeingMadeIsOpenedWhenItIsWhole() {
        ISchedulingRule workspace = ResourcesPlugin.getWorkspace().getRoot();
        Job.getJobManager().beginRule(workspace, null);
        try {
            ProjectCreation.openExample(ProjectTemplate.FLEET, Ui.window());
            ProjectCreation.openExample(ProjectTemplate.FLEET, Ui.window());
            Ui.until("both wait", () -> Arrays.stream(Job.getJobManager().find(null))
                    .filter(each -> workspace.equals(each.getRule()) && each.getState() == Job.WAITING
                            && each.isUser())
                    .count() == 2);
            assertFalse(example(ProjectTemplate.FLEET).exists());
        } finally {
            Job.getJobManager().endRule(workspace);
        }
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        Ui.settle();
        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
        assertEquals(1, Ui.page().getEditorReferences().length);
    }

    @Test
    void itsFirstButtonHasTheWizard() {
        Button button = Widgets.button(Ui.window().getShell(), "New Chain Project");
        try (ShownDialogs wizards = new ShownDialogs("New Chain Project")) {
            Widgets.press(button);
            assertTrue(wizards.next().contains("Base URL:"));
        }
        assertNotNull(manager.getIntro(), "who made no project stays");
    }

    @Test
    void aTextThatIsOpenedFromElsewhereIsSeen() {
        try (OpenWizard wizard = new OpenWizard(new NewChainProjectWizard())) {
            wizard.write("Name:", "example-two-files");
            wizard.finish();
        }
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        Ui.until("the chain is seen", () -> Ui.control(Ui.page().getActiveEditor()).isVisible());
    }

    @Test
    void itMakesRoomForTheWorkbench() {
        assertFalse(links().isEmpty());
        follow("Go to the workbench");
        assertNull(manager.getIntro());
    }
}
