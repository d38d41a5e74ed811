// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.perspective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** What lies where in the window. */
@ExtendWith(NoErrorLogged.class)
class ProvisioningPerspectiveTest {

    private TestProject project;
    private ChainTextEditor editor;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        editor = project.open(project.write("site.chain", "chain site {\n    dialect maxwell 1.1\n}\n"));
        Ui.page().resetPerspective();
        Ui.settle();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    private static Rectangle place(IWorkbenchPart part) {
        return part.getSite().getShell().getDisplay().map(Ui.control(part), null, Ui.control(part).getClientArea());
    }

    private static Rectangle place(String view) throws CoreException {
        return place(Ui.page().showView(view));
    }

    static Stream<String> views() {
        return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
                .filter(each -> !each.startsWith("org.eclipse.e4.") && !each.startsWith("org.eclipse.ui.internal."));
    }

    @Test
    void itIsTheOnlyOneThatIsOpen() {
        assertEquals(ProvisioningPerspective.ID, Ui.page().getPerspective().getId());
        assertEquals(1, Ui.page().getOpenPerspectives().length);
    }

    @Test
    void explorerOutlineCatalogueProblemsAndPropertiesAreThereFromTheStart() {
        List<String> shown = Arrays.stream(Ui.page().getViewReferences()).map(IViewReference::getId).sorted().toList();
        assertEquals(Stream.of(ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, ProvisioningPerspective.CATALOGUE,
                IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET).sorted().toList(), shown);
    }

    @Test
    void theyLieAroundTheText() throws CoreException {
        Rectangle text = place(editor);
        assertTrue(place(ProjectExplorer.VIEW_ID).x < text.x);
        assertTrue(place(IPageLayout.ID_OUTLINE).x >= text.x + text.width);
        assertTrue(place(ProvisioningPerspective.CATALOGUE).x >= text.x + text.width);
        assertTrue(place(IPageLayout.ID_PROBLEM_VIEW).y >= text.y + text.height);
        assertTrue(place(IPageLayout.ID_PROP_SHEET).y >= text.y + text.height);
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewOfTheProductOpens(String view) throws CoreException {
        IWorkbenchPart part = Ui.page().showView(view);
        Ui.settle();
        assertNotNull(Ui.page().findView(view));
        assertTrue(Ui.control(part).isVisible());
        Ui.page().hideView(Ui.page().findView(view));
    }

    @Test
    void anEmptyExplorerOffersANewChainProject() throws CoreException {
        IViewPart explorer = Ui.page().showView(ProjectExplorer.VIEW_ID);
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            each.delete(true, true, null);
        }
        Ui.until("the hint is shown", () -> Widgets.all(Ui.control(explorer), Control.class).stream()
                .anyMatch(each -> each.isVisible() && said(each).equals("New chain project")));
    }

    private static String said(Control control) {
        return switch (control) {
        case Link link -> link.getText();
        case Hyperlink link -> link.getText();
        default -> "";
        };
    }
}
