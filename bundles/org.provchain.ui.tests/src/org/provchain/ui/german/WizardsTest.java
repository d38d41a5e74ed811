// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.provchain.ui.german.Translations.assertGerman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.ui.export.ExportWizard;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.Clipping;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.ShownTexts;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.imports.ImportWizard;
import org.provchain.ui.wizards.NewChainProjectWizard;
import org.provchain.ui.wizards.NewChainWizard;

/** The wizards in German, from the first page to what they make. */
@ExtendWith(NoErrorLogged.class)
class WizardsTest {

    /** The buttons of every wizard, which are the platform's. */
    private static final List<String> BUTTONS = Stream.of(IDialogConstants.BACK_LABEL, IDialogConstants.NEXT_LABEL,
            IDialogConstants.FINISH_LABEL, IDialogConstants.CANCEL_LABEL, "Cancel Operation").map(ShownTexts::plain)
            .toList();
    /** The platform's too. */
    private static final String HELP = "Help";
    private static final String NAME = "aus-dem-assistenten";

    @TempDir
    private Path folder;
    private TestProject project;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        project.write("site.chain", Chains.SITE);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
        if (made.exists()) {
            made.delete(true, true, null);
        }
    }

    /** The title of the window; all that is shown in it is German and has room. */
    private static String window(OpenWizard wizard, String... others) {
        Ui.settle();
        assertGerman(ShownTexts.below(wizard.control().getShell()),
                Stream.concat(BUTTONS.stream(), Stream.of(others)).toArray(String[]::new));
        assertEquals(List.of(), Clipping.below(wizard.control().getShell()));
        return wizard.control().getShell().getText();
    }

    private static void assertComplaint(OpenWizard wizard, String expected) {
        assertEquals(expected, wizard.error());
        window(wizard, "maxwell 1.1");
    }

    @Test
    void aProject() {
        try (OpenWizard wizard = new OpenWizard(new NewChainProjectWizard())) {
            assertEquals("Neues Kettenprojekt", window(wizard, "maxwell 1.1"));
            assertEquals("Neues Kettenprojekt", wizard.page().getTitle());
            wizard.write("Name:", "x");
            wizard.write("Name:", "");
            assertComplaint(wizard, "Geben Sie dem Projekt einen Namen.");
            wizard.write("Name:", NAME);
            wizard.write("Basis-URL:", "nichts");
            assertComplaint(wizard,
                    "Die Basis-URL ist http://... oder https://... und endet mit einem Schr\u00e4gstrich.");
            wizard.write("Basis-URL:", "https://prov.example.com/");
            wizard.press("Im Arbeitsbereich ablegen");
            assertComplaint(wizard, "Nennen Sie den Ordner, in dem das Projekt liegen soll.");
            wizard.press("Im Arbeitsbereich ablegen");
            wizard.press("Ein Bestand");
            wizard.finish();
        }
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject(NAME).exists());
    }

    @Test
    void aChain() {
        try (OpenWizard wizard = new OpenWizard(new NewChainWizard())) {
            Widgets.behind(wizard.control(), "Ordner:", Combo.class)
                    .setText("/" + project.project().getName());
            assertEquals("Neue Kette", window(wizard));
            wizard.write("Kette:", "zwei W\u00f6rter");
            assertComplaint(wizard,
                    "Der Name einer Kette besteht aus Buchstaben, Ziffern, Bindestrichen und Unterstrichen.");
            wizard.write("Kette:", "site");
            assertComplaint(wizard, "Eine Datei site.chain gibt es schon.");
            wizard.write("Kette:", "step");
            assertComplaint(wizard, "'step' ist ein Wort der Sprache.");
            wizard.write("Kette:", "filiale");
            wizard.finish();
        }
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        assertTrue(Files.exists(project.path("filiale.chain")));
    }

    @Test
    void anExportWithItsPreviewAndItsResult() {
        OpenWizard wizard = new OpenWizard(new ExportWizard(Optional.of(project.project()), "site"));
        try (wizard; ShownDialogs results = new ShownDialogs("Provisioning-XML exportieren")) {
            assertEquals("Provisioning-XML exportieren", window(wizard));
            wizard.press("In einen Ordner:");
            wizard.write("In einen Ordner:", "hier");
            assertComplaint(wizard, "Schreiben Sie den ganzen Pfad.");
            wizard.write("In einen Ordner:", folder.toString());
            wizard.next();
            Table table = Widgets.first(wizard.control(), Table.class);
            Ui.until("the preview is there", () -> table.getItemCount() > 0);
            assertEquals("Was sich \u00e4ndern wird", wizard.page().getTitle());
            assertEquals("neu", table.getItem(0).getText(0));
            window(wizard);
            wizard.finish();
            String said = results.next();
            assertTrue(
                    said.contains(
                            "Die Kette site wurde exportiert.\n3 neu, 0 ge\u00e4ndert, 0 unver\u00e4ndert, 0 entfernt"),
                    said);
        }
    }

    @Test
    void thePreviewOfAnArchive() {
        try (OpenWizard wizard = new OpenWizard(new ExportWizard(Optional.of(project.project()), "site"))) {
            wizard.press("In ein Archiv:");
            wizard.write("In ein Archiv:", folder.resolve("site.tar.gz").toString());
            wizard.next();
            Table table = Widgets.first(wizard.control(), Table.class);
            Ui.until("the preview is there", () -> table.getItemCount() > 0);
            assertEquals("Was das Archiv enthalten wird", wizard.page().getTitle());
            assertEquals("Gr\u00f6\u00dfe", table.getColumn(0).getText());
            String said = window(wizard);
            assertTrue(said.contains(" Dateien, unkomprimiert ") || said.equals("Provisioning-XML exportieren"), said);
        }
    }

    @Test
    void anImportWithItsEntryItsPreviewAndItsRefusal() throws IOException {
        for (String each : List.of("a.xml", "b.xml")) {
            Files.writeString(folder.resolve(each), "<provisioning version=\"1.1\"><oper/></provisioning>");
        }
        try (OpenWizard wizard = new OpenWizard(new ImportWizard())) {
            assertEquals("Provisioning-XML importieren", window(wizard, HELP));
            Widgets.behind(wizard.control(), "In den Ordner:", Combo.class).setText("/" + project.project().getName());
            wizard.write("XML-Dateien:", "hier");
            assertEquals("Schreiben Sie ganze Pfade, mit Semikolons dazwischen.", wizard.error());
            wizard.write("XML-Dateien:", folder.toString());
            Ui.until("the documents are read", () -> !wizard.error().isEmpty());
            assertEquals(
                    "Die Links sagen nicht, welches Dokument ein Telefon zuerst l\u00e4dt; w\u00e4hlen Sie den Einstieg.",
                    wizard.error());
            window(wizard, HELP);
            wizard.write("Kette:", "filiale");
            Widgets.behind(wizard.control(), "Einstieg:", Combo.class).setText("a.xml");
            wizard.next();
            Ui.until("the preview is there", () -> !wizard.error().isEmpty());
            assertEquals(
                    "Befunde, die den Import aufhalten: 2; behalten Sie als Kommentar, was eine Kette nicht aufnehmen kann, "
                            + "oder \u00e4ndern Sie das XML.",
                    wizard.error());
            assertEquals("Fehler", Widgets.first(wizard.control(), Table.class).getItem(0).getText(0));
            window(wizard, HELP);
            wizard.press("Als Kommentar behalten");
            Ui.until("it is allowed", wizard::canFinish);
            assertEquals("neu", Widgets.all(wizard.control(), Table.class).get(1).getItem(0).getText(0));
            window(wizard, HELP);
            wizard.finish();
        }
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        assertTrue(Files.exists(project.path("filiale.chain")));
    }

    @Test
    void anExportThatIsRefused() throws CoreException {
        project.write("site.chain", Chains.SITE.replace("to own", "to nobody"));
        Ui.settle();
        try (OpenWizard wizard = new OpenWizard(new ExportWizard(Optional.of(project.project()), "site"))) {
            Ui.until("it is refused", () -> !wizard.error().isEmpty());
            assertComplaint(wizard,
                    "Das Projekt hat Fehler (1), darum wird nichts exportiert; Problems listet sie auf.");
        }
    }
}
