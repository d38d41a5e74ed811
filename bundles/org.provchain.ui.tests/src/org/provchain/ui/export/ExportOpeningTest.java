// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.application.StudioApplication;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

/** What comes before the export: what was not saved. */
@ExtendWith(NoErrorLogged.class)
class ExportOpeningTest {

    private static final String EXPORT = "Export Provisioning XML";

    private TestProject project;
    private ChainTextEditor editor;

    @BeforeEach
    void type() throws IOException, CoreException, BadLocationException {
        project = new TestProject();
        editor = project.open(project.write("site.chain", "chain site {\n    dialect maxwell 1.1\n}\n"));
        editor.viewer().getDocument().replace(0, 0, "// typed\n");
        assertTrue(editor.isDirty());
    }

    @AfterEach
    void close() throws CoreException, IOException {
        System.setProperty(StudioApplication.UNATTENDED, "true");
        project.close();
    }

    private static void export() throws CommandException {
        Ui.window().getService(IHandlerService.class).executeCommand("org.provchain.ui.export", null);
    }

    @Test
    void whoCancelsTheQuestionGetsNoWizardAndNothingIsSaved() throws CommandException {
        System.clearProperty(StudioApplication.UNATTENDED);
        try (ShownDialogs questions = new ShownDialogs("Save Resource");
                ShownDialogs wizards = new ShownDialogs(EXPORT)) {
            export();
            assertFalse(questions.texts().isEmpty());
            assertEquals(0, wizards.texts().size());
        }
        assertTrue(editor.isDirty());
    }

    @Test
    void withoutAPersonItIsSavedAndTheWizardOpens() throws CommandException {
        try (ShownDialogs wizards = new ShownDialogs(EXPORT)) {
            export();
            assertFalse(wizards.next().isEmpty());
        }
        assertFalse(editor.isDirty());
    }

    @Test
    void theWizardOfThePlatformAsksTooAndSaysWhatItWritesWhenTheUserCancels() {
        System.clearProperty(StudioApplication.UNATTENDED);
        try (ShownDialogs questions = new ShownDialogs("Save Resource");
                OpenWizard wizard = new OpenWizard(new ExportWizard())) {
            assertFalse(questions.texts().isEmpty());
            assertEquals("The texts are exported as they were saved last.", wizard.page().getMessage());
        }
        assertTrue(editor.isDirty());
    }

    @Test
    void theWizardOfThePlatformSavesWithoutAPerson() {
        try (OpenWizard wizard = new OpenWizard(new ExportWizard())) {
            assertFalse(editor.isDirty());
            assertEquals(null, wizard.page().getMessage());
        }
    }
}
