// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.provchain.ui.german.Translations.assertGerman;
import static org.provchain.ui.german.Translations.assertNotEnglish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.ShownTexts;
import org.provchain.ui.fixture.Ui;

/** Menus, buttons and names of the workbench, started in German. */
@ExtendWith(NoErrorLogged.class)
class WorkbenchTest {

    private static final String OURS = "org.provchain.";

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private OpenText text;

    @BeforeEach
    void openText() throws IOException, CoreException {
        text = new OpenText(Chains.SITE);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    private static List<MenuItem> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<MenuItem> items = List.of(menu.getItems());
        menu.notifyListeners(SWT.Hide, new Event());
        return items;
    }

    private static List<String> everything(Menu menu) {
        List<String> all = new ArrayList<>();
        for (MenuItem each : items(menu)) {
            all.add(ShownTexts.plain(each.getText()));
            if (each.getMenu() != null) {
                all.addAll(everything(each.getMenu()));
            }
        }
        all.removeIf(String::isEmpty);
        return all;
    }

    private static List<MenuItem> bar() {
        return List.of(Ui.window().getShell().getMenuBar().getItems());
    }

    @Test
    void theProgramWasStartedInGerman() {
        assertEquals(Locale.GERMAN.getLanguage(), Locale.getDefault().getLanguage());
    }

    @Test
    void theMenus() {
        assertEquals(List.of("Datei", "Bearbeiten", "Kette", "Fenster", "Hilfe"),
                bar().stream().map(each -> ShownTexts.plain(each.getText())).toList());
        // the platform's are the kind of a new file without a chain, and the name of a view
        List<String> foreign = List.of("File", "", "", "Properties", "");
        for (int index = 0; index < foreign.size(); index++) {
            assertNotEnglish(everything(bar().get(index).getMenu()), foreign.get(index));
        }
        assertGerman(everything(bar().get(2).getMenu()));
    }

    /** The platform gives the label of the editor to the item, which is English. */
    @Test
    void takingBackWhatWasTyped() throws BadLocationException {
        text.replace("// of the site", "// von hier");
        Ui.until("it can be taken back", () -> item("R\u00fcckg\u00e4ngig").isEnabled());
        item("R\u00fcckg\u00e4ngig").notifyListeners(SWT.Selection, new Event());
        assertEquals(Chains.SITE, text.text());
        Ui.until("it can be done again", () -> item("Wiederherstellen").isEnabled());
    }

    private static MenuItem item(String label) {
        return items(bar().get(1).getMenu()).stream().filter(each -> ShownTexts.plain(each.getText()).equals(label))
                .findFirst().orElseThrow();
    }

    @Test
    void theButtonsOfTheWindow() {
        List<String> shown = ShownTexts.below(Ui.window().getShell());
        assertTrue(shown.stream().anyMatch(each -> each.startsWith("Speichern (")), shown::toString);
        // columns of Problems
        assertNotEnglish(shown, "Type", "Description");
    }

    @Test
    void theViewsAndThePerspective() {
        List<String> views = Arrays.stream(workbench.getViewRegistry().getViews())
                .filter(each -> each.getId().startsWith(OURS)).map(IViewDescriptor::getLabel).sorted().toList();
        assertEquals(List.of("Flotte", "Hilfe", "Katalog", "Sequenz", "Server", "Simulation", "Szenarien", "Verweise",
                "Wirksame Parameter"), views);
        assertGerman(List.of(Ui.page().getPerspective().getLabel()));
    }

    @Test
    void theCommands() {
        List<String> names = Arrays.stream(workbench.getService(ICommandService.class).getDefinedCommands())
                .filter(each -> each.getId().startsWith(OURS)).map(WorkbenchTest::name).toList();
        assertTrue(names.contains("Szenarien ausf\u00fchren"), names.toString());
        assertGerman(names);
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void thePreferencePagesTheWizardsAndTheColours() {
        assertGerman(workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
                .filter(each -> each.getId().startsWith(OURS)).map(IPreferenceNode::getLabelText).toList());
        assertGerman(Stream.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(),
                workbench.getExportWizardRegistry())
                .flatMap(WorkbenchTest::wizards).toList());
        assertEquals("Ketteneditor", workbench.getEditorRegistry().getDefaultEditor("site.chain").getLabel());
    }

    private static Stream<String> wizards(IWizardRegistry registry) {
        return Arrays
                .stream(registry.getRootCategory().findCategory(IPath.fromPortableString(OURS + "ui.wizards"))
                        .getWizards())
                .map(IWizardDescriptor.class::cast).flatMap(each -> Stream.of(each.getLabel(), each.getDescription()));
    }
}
