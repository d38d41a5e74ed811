// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
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

/** F1, and what it opens. */
@ExtendWith(NoErrorLogged.class)
class HelpViewTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAcount = 0
                }
            }
            """;

    private TestProject project;
    private ChainTextEditor editor;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        editor = project.open(project.write("site.chain", CHAIN));
        Ui.until("the finding is a marker", () -> project.markers().equals(java.util.List.of("PC102")));
    }

    @AfterEach
    void close() throws CoreException, IOException {
        Ui.page().hideView(Ui.page().findView(ProvisioningPerspective.HELP));
        project.close();
    }

    /** The first line of the page that F1 opens, which is its title. */
    private static String help() throws CommandException {
        Ui.window().getService(IHandlerService.class).executeCommand("org.eclipse.ui.help.dynamicHelp", null);
        IWorkbenchPart view = Ui.page().findView(ProvisioningPerspective.HELP);
        assertEquals(view, Ui.page().getActivePart());
        return Widgets.first(Ui.control(view), StyledText.class).getLine(0);
    }

    @Test
    void onAFindingItOpensThePageOfTheCheck() throws CommandException {
        editor.selectAndReveal(CHAIN.indexOf("DefaultAcount") + 3, 0);
        assertTrue(help().startsWith("PC102"), help());
    }

    @Test
    void elsewhereInATextItOpensTheStart() throws CommandException {
        editor.selectAndReveal(0, 0);
        assertEquals("Provchain Studio", help());
    }

    @Test
    void onARowOfProblemsItOpensThePageOfTheCheck() throws CoreException, CommandException {
        IViewPart problems = Ui.page().showView(IPageLayout.ID_PROBLEM_VIEW);
        Tree tree = Widgets.first(Ui.control(problems), Tree.class);
        Ui.until("the finding is listed", () -> tree.getItemCount() > 0 && row(tree.getItem(0)) != null);
        Event selected = new Event();
        selected.item = row(tree.getItem(0));
        tree.setSelection((TreeItem) selected.item);
        tree.notifyListeners(SWT.Selection, selected);
        Ui.settle();
        assertTrue(help().startsWith("PC102"), help());
    }

    private static TreeItem row(TreeItem item) {
        if (item.getText().startsWith("PC102")) {
            return item;
        }
        Event expanded = new Event();
        expanded.item = item;
        item.getParent().notifyListeners(SWT.Expand, expanded);
        item.setExpanded(true);
        return item.getItemCount() > 0 && item.getItem(0).getText().startsWith("PC102") ? item.getItem(0) : null;
    }
}
