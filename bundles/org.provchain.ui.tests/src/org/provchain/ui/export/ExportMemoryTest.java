// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.preferences.Defaults;

/** What the export wizard remembers, of which chain, and what the user must have seen before files are removed. */
@ExtendWith(NoErrorLogged.class)
class ExportMemoryTest {

    private static final String FOLDER = "To a folder:";
    private static final String PRUNE = "Remove what";

    @TempDir
    private Path folder;
    private TestProject one;
    private TestProject other;

    @BeforeEach
    void makeProjects() throws IOException, CoreException {
        one = new TestProject();
        one.write("phones.csv", Chains.PHONES);
        one.write("site.chain", Chains.SITE);
        other = new TestProject();
        other.write("phones.csv", Chains.PHONES);
        other.write("site.chain", Chains.SITE);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        StudioPlugin.get().getPreferenceStore().setToDefault(Defaults.EXPORT_PRUNE);
        one.close();
        other.close();
    }

    private static OpenWizard open(TestProject project) {
        return new OpenWizard(new ExportWizard(Optional.of(project.project()), "site"));
    }

    private static boolean isPruned(OpenWizard wizard) {
        return Widgets.button(wizard.control(), PRUNE).getSelection();
    }

    private static String typed(OpenWizard wizard) {
        return Widgets.behind(wizard.control(), FOLDER, Text.class).getText();
    }

    private static void preview(OpenWizard wizard) {
        wizard.next();
        Ui.until("the preview is there", () -> !wizard.error().isEmpty()
                || Widgets.first(wizard.control(), Table.class).getItemCount() > 0);
    }

    /** Exports the first project with or without removing. */
    private void export(boolean prune) {
        try (OpenWizard wizard = open(one); ShownDialogs results = new ShownDialogs("Export Provisioning XML")) {
            wizard.press(FOLDER);
            wizard.write(FOLDER, folder.toString());
            if (isPruned(wizard) != prune) {
                wizard.press(PRUNE);
            }
            preview(wizard);
            wizard.finish();
            results.next();
        }
    }

    @Test
    void anotherProjectIsNotOfferedTheFolderOfTheFirst() {
        export(true);
        try (OpenWizard wizard = open(other)) {
            assertEquals("", typed(wizard));
            assertFalse(isPruned(wizard));
        }
        try (OpenWizard wizard = open(one)) {
            assertEquals(folder.toString(), typed(wizard));
            assertTrue(isPruned(wizard));
        }
    }

    @Test
    void whoChoosesAnotherProjectInThePageGetsWhatIsRememberedOfIt() {
        export(true);
        try (OpenWizard wizard = open(one)) {
            Combo projects = Widgets.behind(wizard.control(), "Project:", Combo.class);
            projects.select(projects.indexOf(other.project().getName()));
            projects.notifyListeners(SWT.Selection, new Event());
            assertEquals("", typed(wizard));
            assertFalse(isPruned(wizard));
        }
    }

    @Test
    void thePreferenceHoldsForAProjectThatWasNeverExportedThough() {
        export(false);
        StudioPlugin.get().getPreferenceStore().setValue(Defaults.EXPORT_PRUNE, true);
        try (OpenWizard wizard = open(other)) {
            assertTrue(isPruned(wizard));
        }
        try (OpenWizard wizard = open(one)) {
            assertFalse(isPruned(wizard), "the user has decided for this one");
        }
    }

    @Test
    void nobodyRemovesFilesWithoutHavingSeenWhich() throws IOException {
        export(false);
        Path old = Files.writeString(folder.resolve("old.xml"), "old");
        Path record = folder.resolve(".provchain-export");
        Files.writeString(record, Files.readString(record) + "old.xml\n");
        try (OpenWizard wizard = open(one); ShownDialogs results = new ShownDialogs("Export Provisioning XML")) {
            assertTrue(wizard.canFinish(), wizard.error());
            wizard.press(PRUNE);
            assertFalse(wizard.canFinish());
            wizard.next();
            assertFalse(wizard.canFinish(), "the preview is not there yet");
            Ui.until("the preview is there", wizard::canFinish);
            assertEquals("removed old.xml", row(wizard));
            wizard.finish();
            results.next();
        }
        assertFalse(Files.exists(old));
    }

    private static String row(OpenWizard wizard) {
        Table table = Widgets.first(wizard.control(), Table.class);
        return table.getItem(0).getText(0) + " " + table.getItem(0).getText(1);
    }
}
