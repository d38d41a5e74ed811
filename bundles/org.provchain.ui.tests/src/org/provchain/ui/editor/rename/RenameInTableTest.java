// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;

/** A variable gets another name in the table of the devices. */
@ExtendWith(NoErrorLogged.class)
class RenameInTableTest {

    private Renaming renaming;
    private OpenText text;

    @BeforeEach
    void open() throws IOException, CoreException {
        renaming = new Renaming();
        text = renaming.text();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        renaming.close();
    }

    private IDocument openTable() throws CoreException {
        AbstractTextEditor editor = (AbstractTextEditor) IDE.openEditor(Ui.page(),
                renaming.project().project().getFile("phones.csv"), EditorsUI.DEFAULT_TEXT_EDITOR_ID);
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Places in a table are those of the file on the disk, which an unsaved editor does not show. */
    @Test
    void aTableThatIsOpenAndUnsavedIsNotChanged() throws CommandException, CoreException, IOException {
        IDocument table = openTable();
        String typed = Chains.PHONES.replace("mac;model", "mac;room number;model");
        table.set(typed);
        String refused = renaming.rename("${na|me}", "room");
        assertTrue(refused.contains("phones.csv is not saved"), refused);
        assertEquals(typed, table.get());
        assertEquals(Chains.SITE, text.text());
        assertEquals(Chains.PHONES, renaming.disk("phones.csv"));
        table.set(Chains.PHONES);
        Ui.page().saveAllEditors(false);
        renaming.rename("${na|me}", "room");
        assertEquals(Chains.PHONES.replace("model;name", "model;room"), renaming.disk("phones.csv"));
    }

    /** As a spreadsheet saves it. */
    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aTableWithAByteOrderMarkKeepsIt(boolean open) throws CommandException, CoreException, IOException {
        renaming.project().write("phones.csv", "\uFEFF" + Chains.PHONES);
        text.checked();
        IDocument table = open ? openTable() : new Document();
        renaming.rename("${na|me}", "room");
        String renamed = Chains.PHONES.replace("model;name", "model;room");
        assertEquals("\uFEFF" + renamed, renaming.disk("phones.csv"));
        assertEquals(open ? renamed : "", table.get().replace("\uFEFF", ""));
    }
}
