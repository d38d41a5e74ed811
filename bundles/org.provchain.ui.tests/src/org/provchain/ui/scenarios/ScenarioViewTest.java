// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.perspective.ProvisioningPerspective;

/** The scenarios of a project, run by the command. */
@ExtendWith(NoErrorLogged.class)
class ScenarioViewTest {

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

            scenario "holds" {
                boot 7C:2F:80:00:00:01 on site
                expect fetched general
            }

            scenario "does not hold" {
                boot 7C:2F:80:00:00:01 on site
                expect SIP.DefaultAccount = 7
            }
            """;

    private TestProject project;
    private ChainTextEditor editor;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        editor = project.open(project.write("site.chain", CHAIN));
    }

    @AfterEach
    void close() throws CoreException, IOException {
        hide();
        project.close();
    }

    private static void hide() {
        Ui.page().hideView(Ui.page().findView(ProvisioningPerspective.SCENARIOS));
    }

    private static void start() {
        try {
            Ui.window().getService(IHandlerService.class).executeCommand("org.provchain.ui.runScenarios", null);
        } catch (CommandException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Tree run() {
        start();
        Tree tree = Widgets.first(Ui.control(Ui.page().findView(ProvisioningPerspective.SCENARIOS)), Tree.class);
        Ui.until("the scenarios were run", () -> tree.getItemCount() > 0);
        return tree;
    }

    private static List<String> texts(TreeItem... items) {
        return Arrays.stream(items).map(each -> each.getText().replaceAll(" +\\(\\d+ ms\\)$", "")).toList();
    }

    private static void open(Tree tree, TreeItem item) {
        tree.setSelection(item);
        Event opened = new Event();
        opened.item = item;
        tree.notifyListeners(SWT.Selection, opened);
        tree.notifyListeners(SWT.DefaultSelection, opened);
    }

    private String selectedLine() {
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        return editor.viewer().getDocument().get().substring(selection.getOffset()).lines().findFirst().orElse("");
    }

    @Test
    void theViewShowsWhatHeldAndWhatDidNotWithWhatHappenedInstead() {
        Tree tree = run();
        assertEquals(List.of("holds", "does not hold"), texts(tree.getItems()));
        assertTrue(Widgets.readAll(tree.getParent()).contains("1 passed, 1 failed"));
        List<String> failures = texts(tree.getItem(1).getItems());
        assertEquals(1, failures.size());
        assertTrue(failures.getFirst().contains("SIP.DefaultAccount") && failures.getFirst().contains("7"),
                failures.getFirst());
        assertEquals("does not hold", texts(tree.getSelection()).getFirst());
    }

    @Test
    void openingARowGoesToItsPlaceInTheText() {
        Tree tree = run();
        open(tree, tree.getItem(0));
        Ui.until("the scenario is shown", () -> selectedLine().startsWith("scenario \"holds\""));
        open(tree, tree.getItem(1).getItem(0));
        Ui.until("the expectation is shown", () -> selectedLine().startsWith("expect SIP.DefaultAccount = 7"));
        assertEquals(editor, Ui.page().getActivePart());
    }

    @Test
    void theTextIsPlayedAsItStandsAlsoUnsaved() throws BadLocationException {
        int seven = CHAIN.indexOf("7\n}");
        editor.viewer().getDocument().replace(seven, 1, "0");
        Tree tree = run();
        assertTrue(Widgets.readAll(tree.getParent()).contains("2 passed, 0 failed"));
    }

    @Test
    void whereNoProjectIsChosenTheUserIsAskedToChooseOne() throws IOException, CoreException {
        Ui.page().closeAllEditors(false);
        try (TestProject other = new TestProject()) {
            Composite view = Ui.control(Ui.page().showView(ProvisioningPerspective.SCENARIOS));
            start();
            String said = Widgets.readAll(view);
            assertTrue(said.contains("select it in the Project Explorer"), said);
        }
    }

    @Test
    void aViewThatIsClosedWhileTheyRunIsNotMissed() throws InterruptedException {
        start();
        Job[] running = Job.getJobManager().find(null);
        hide();
        for (Job each : running) {
            if (each.getName().contains(project.project().getName())) {
                each.join();
                assertTrue(each.getResult().isOK(), each.getResult().toString());
            }
        }
        Ui.settle();
    }
}
