// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

/** Closing a text that was changed. */
@ExtendWith(NoErrorLogged.class)
class ClosingTest {

    private static final String TEXT = "// mine\n";

    private TestProject project;
    private ChainTextEditor editor;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        editor = project.open(project.write("site.chain", TEXT));
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    @Test
    void theUserIsAskedAndMayStay() throws BadLocationException, IOException {
        editor.viewer().getDocument().replace(0, 0, "// more\n");
        assertTrue(editor.isSaveOnCloseNeeded());
        try (ShownDialogs questions = new ShownDialogs("Save Resource")) {
            assertFalse(Ui.page().closeEditor(editor, true));
            assertTrue(questions.next().contains("site.chain"));
        }
        assertTrue(Ui.page().isPartVisible(editor));
        assertEquals(TEXT, Files.readString(project.path("site.chain")));
    }

    @Test
    void aTextThatWasNotChangedIsClosedAtOnce() {
        assertFalse(editor.isSaveOnCloseNeeded());
        assertTrue(Ui.page().closeEditor(editor, true));
    }
}
