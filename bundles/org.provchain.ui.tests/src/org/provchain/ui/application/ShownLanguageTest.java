// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.perspective.ProvisioningPerspective;

/** A workspace that was used in another language. */
@ExtendWith(NoErrorLogged.class)
class ShownLanguageTest {

    private TestProject project;
    private IEditorPart editor;

    @BeforeEach
    void open() throws Exception {
        project = new TestProject();
        editor = project.open(project.write("katalog.chain", "chain site {\n}\n"));
        Ui.page().resetPerspective();
        Ui.settle();
    }

    @AfterEach
    void close() throws Exception {
        project.close();
    }

    private static <T extends MApplicationElement> List<T> all(Class<T> kind, Predicate<T> which) {
        List<T> found = new ArrayList<>();
        ((EObject) PlatformUI.getWorkbench().getService(MApplication.class)).eAllContents().forEachRemaining(each -> {
            if (kind.isInstance(each) && which.test(kind.cast(each))) {
                found.add(kind.cast(each));
            }
        });
        return found;
    }

    private static List<String> tabs() {
        return Widgets.all(Ui.window().getShell(), CTabFolder.class).stream()
                .flatMap(each -> List.of(each.getItems()).stream()).map(CTabItem::getText).toList();
    }

    @Test
    void viewsAreCalledByTheNamesOfThisStart() {
        List<String> before = tabs();
        List<MPart> parts = all(MPart.class, each -> ProvisioningPerspective.CATALOGUE.equals(each.getElementId()));
        assertEquals(1, parts.size());
        parts.getFirst().setLabel("Katalog");
        Ui.until("the tab is German: " + tabs(), () -> tabs().contains("Katalog"));
        ShownLanguage.renew(PlatformUI.getWorkbench());
        assertEquals("Catalogue", parts.getFirst().getLabel());
        Ui.until("the tabs are as they were: " + tabs(), () -> tabs().equals(before));
        assertEquals("katalog.chain", editor.getTitle());
    }

    @Test
    void theLayoutIsCalledByItsNameAndSaysWhatToDoInTheLanguageOfThisStart() {
        MPerspective layout = all(MPerspective.class, each -> ProvisioningPerspective.ID.equals(each.getElementId()))
                .getFirst();
        List<String> tags = List.copyOf(layout.getTags());
        layout.setLabel("Bereitstellung");
        layout.getTags().replaceAll(each -> each.startsWith(ProvisioningPerspective.EMPTY_AREA)
                ? ProvisioningPerspective.EMPTY_AREA + "Kein Text offen" : each);
        ShownLanguage.renew(PlatformUI.getWorkbench());
        assertEquals("Provisioning", layout.getLabel());
        assertEquals(tags, layout.getTags());
    }
}
