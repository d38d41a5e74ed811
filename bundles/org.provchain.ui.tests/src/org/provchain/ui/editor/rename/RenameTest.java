// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** A thing gets another name: in the open text, in a scenario that is closed, and in the table of the devices. */
@ExtendWith(NoErrorLogged.class)
class RenameTest {

    private static final int MANY = 12;
    private static final String RENAME = "org.provchain.ui.editor.rename";

    private TestProject project;
    private OpenText text;
    private IFile scenarios;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        scenarios = project.write("expected.chain", Chains.SCENARIOS);
        text = new OpenText(project, Chains.SITE);
        text.checked();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    /** Renames what stands at a place; gives what is complained of, by the dialog or behind it. */
    private String rename(String place, String name) throws CommandException {
        StringBuilder complaint = new StringBuilder();
        Listener dialog = event -> {
            if (event.widget instanceof Shell shell && shell.getText().equals("Rename")) {
                Display.getCurrent().asyncExec(() -> {
                    List<Text> inputs = Widgets.all(shell, Text.class);
                    if (inputs.isEmpty()) {
                        complaint.append(Widgets.readAll(shell));
                        shell.close();
                        return;
                    }
                    inputs.getFirst().setText(name);
                    boolean allowed = Widgets.button(shell, "OK").isEnabled();
                    if (!allowed) {
                        complaint.append(Widgets.all(shell, Text.class).getLast().getText());
                    }
                    Widgets.press(Widgets.button(shell,
                            allowed ? "OK" : IDialogConstants.CANCEL_LABEL.replace("&", "")));
                });
            }
        };
        Display.getCurrent().addFilter(SWT.Show, dialog);
        boolean automated = ErrorDialog.AUTOMATED_MODE;
        // else the platform shows no error to a test
        ErrorDialog.AUTOMATED_MODE = false;
        try {
            text.go(place);
            text.run(RENAME);
        } finally {
            ErrorDialog.AUTOMATED_MODE = automated;
            Display.getCurrent().removeFilter(SWT.Show, dialog);
        }
        return complaint.toString();
    }

    /** Takes the last change back, and agrees when asked whether in other texts too. */
    private void undo() {
        agreed(text::undo);
    }

    /** Takes it back, or makes it again, as the key does. */
    private void byKey(String command) {
        agreed(() -> {
            try {
                text.run(command);
            } catch (CommandException failed) {
                throw new AssertionError(failed);
            }
        });
    }

    private static void agreed(Runnable undo) {
        Listener agree = event -> {
            if (event.widget instanceof Shell shell && shell.getText().matches("(Un|Re)do.*")) {
                Display.getCurrent().asyncExec(() -> Widgets.press(Widgets.button(shell, "OK")));
            }
        };
        Display.getCurrent().addFilter(SWT.Show, agree);
        try {
            undo.run();
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, agree);
        }
    }

    private String disk(String name) throws IOException {
        return Files.readString(project.path(name));
    }

    @Test
    void aFileInItsLinksAndInTheScenarios() throws CommandException, IOException {
        assertEquals("", rename("file o|wn", "device-own"));
        assertEquals(Chains.SITE.replace("file own", "file device-own").replace("to own", "to device-own"),
                text.text());
        assertEquals(Chains.SCENARIOS.replace("fetched own", "fetched device-own"), disk("expected.chain"));
        text.save();
        Ui.until("nothing is missed", () -> project.markers().stream().noneMatch(each -> each.startsWith("PC0")));
    }

    @Test
    void aChainAndAVariable() throws CommandException, IOException {
        rename("chain si|te", "office");
        assertTrue(text.text().contains("chain office {"));
        assertTrue(disk("expected.chain").contains("on office"));
        text.checked();
        rename("${na|me}", "room");
        assertTrue(text.text().contains("${room}"));
        assertEquals(Chains.PHONES.replace("model;name", "model;room"), disk("phones.csv"));
    }

    @Test
    void oneUndoTakesAllOfItBack() throws CommandException, IOException {
        rename("file o|wn", "device-own");
        assertTrue(disk("expected.chain").contains("device-own"));
        undo();
        assertEquals(Chains.SITE, text.text());
        assertEquals(Chains.SCENARIOS, disk("expected.chain"));
    }

    @Test
    void aTextThatIsOpenElsewhereAndUnsavedKeepsWhatWasTyped() throws CommandException, CoreException, IOException {
        ChainTextEditor other = (ChainTextEditor) IDE.openEditor(Ui.page(), scenarios, true);
        other.viewer().getDocument().set("// typed\n" + Chains.SCENARIOS);
        text.checked();
        rename("file o|wn", "device-own");
        assertEquals("// typed\n" + Chains.SCENARIOS.replace("fetched own", "fetched device-own"),
                other.viewer().getDocument().get());
        assertTrue(other.isDirty());
        assertEquals(Chains.SCENARIOS, disk("expected.chain"));
    }

    /** More texts than are written in the UI thread; one of them is open and unsaved. */
    private ChainTextEditor manyTexts() throws CoreException {
        for (int each = 0; each < MANY; each++) {
            project.write("expected" + each + ".chain", Chains.SCENARIOS.replace("scenario \"", "scenario \"" + each));
        }
        ChainTextEditor open = (ChainTextEditor) IDE.openEditor(Ui.page(),
                project.project().getFile("expected0.chain"), true);
        open.viewer().getDocument().set("// typed\n" + open.viewer().getDocument().get());
        Ui.page().activate(text.editor());
        text.checked();
        return open;
    }

    /** The names of the closed texts that are written while something is done, each with whether that was in the UI thread. */
    private Map<String, Boolean> written(Work work) throws CommandException {
        Map<String, Boolean> threads = new ConcurrentHashMap<>();
        IResourceChangeListener listener = event -> {
            for (IResourceDelta each : event.getDelta().getAffectedChildren(IResourceDelta.CHANGED)[0]
                    .getAffectedChildren()) {
                if (each.getResource().getName().startsWith("expected")
                        && (each.getFlags() & IResourceDelta.CONTENT) != 0) {
                    threads.merge(each.getResource().getName(), Display.getCurrent() != null, Boolean::logicalOr);
                }
            }
        };
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        try {
            work.run();
        } finally {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        }
        return threads;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws CommandException;
    }

    private void assertClosedTexts(String name) throws IOException {
        for (int each = 1; each < MANY; each++) {
            assertEquals(Chains.SCENARIOS.replace("scenario \"", "scenario \"" + each).replace("fetched own",
                    "fetched " + name), disk("expected" + each + ".chain"));
        }
    }

    @Test
    void manyClosedTextsAreWrittenOutsideOfTheUiThreadThereAndBack()
            throws CommandException, CoreException, IOException {
        ChainTextEditor open = manyTexts();
        String typed = open.viewer().getDocument().get();
        Map<String, Boolean> there = written(() -> assertEquals("", rename("file o|wn", "device-own")));
        assertEquals(MANY, there.size(), there::toString);
        assertFalse(there.containsValue(true), there::toString);
        assertClosedTexts("device-own");
        assertEquals(typed.replace("fetched own", "fetched device-own"), open.viewer().getDocument().get());
        assertTrue(open.isDirty());
        assertEquals(Chains.SITE.replace("file own", "file device-own").replace("to own", "to device-own"),
                text.text());
        Map<String, Boolean> back = written(() -> byKey("org.eclipse.ui.edit.undo"));
        assertEquals(MANY, back.size(), back::toString);
        assertFalse(back.containsValue(true), back::toString);
        assertClosedTexts("own");
        assertEquals(typed, open.viewer().getDocument().get());
        assertTrue(open.isDirty());
        assertEquals(Chains.SITE, text.text());
        byKey("org.eclipse.ui.edit.redo");
        assertClosedTexts("device-own");
    }

    /** All or nothing: a text goes while those before it have been written. */
    @Test
    void aTextThatCannotBeWrittenLeavesAllOthersAsTheyWere() throws CommandException, CoreException, IOException {
        ChainTextEditor open = manyTexts();
        String typed = open.viewer().getDocument().get();
        Path gone = project.path("expected9.chain");
        IDocumentListener meanwhile = new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                try {
                    if (Files.isRegularFile(gone)) {
                        Files.delete(gone);
                        Files.createDirectory(gone);
                    }
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                // it is gone by now
            }
        };
        open.viewer().getDocument().addDocumentListener(meanwhile);
        String refused = rename("file o|wn", "device-own");
        open.viewer().getDocument().removeDocumentListener(meanwhile);
        assertTrue(Files.isDirectory(gone), "it was not begun");
        assertFalse(refused.isEmpty());
        assertEquals(typed, open.viewer().getDocument().get());
        assertEquals(Chains.SITE, text.text());
        assertEquals(Chains.SCENARIOS.replace("scenario \"", "scenario \"1"), disk("expected1.chain"));
        assertEquals(Chains.SCENARIOS.replace("scenario \"", "scenario \"8"), disk("expected8.chain"));
    }

    private IDocument openTable() throws CoreException {
        AbstractTextEditor editor = (AbstractTextEditor) IDE.openEditor(Ui.page(),
                project.project().getFile("phones.csv"), EditorsUI.DEFAULT_TEXT_EDITOR_ID);
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Places in a table are those of the file on the disk, which an unsaved editor does not show. */
    @Test
    void aTableThatIsOpenAndUnsavedIsNotChanged() throws CommandException, CoreException, IOException {
        IDocument table = openTable();
        String typed = Chains.PHONES.replace("mac;model", "mac;room number;model");
        table.set(typed);
        String refused = rename("${na|me}", "room");
        assertTrue(refused.contains("phones.csv is not saved"), refused);
        assertEquals(typed, table.get());
        assertEquals(Chains.SITE, text.text());
        assertEquals(Chains.PHONES, disk("phones.csv"));
        table.set(Chains.PHONES);
        Ui.page().saveAllEditors(false);
        rename("${na|me}", "room");
        assertEquals(Chains.PHONES.replace("model;name", "model;room"), disk("phones.csv"));
    }

    /** As a spreadsheet saves it. */
    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aTableWithAByteOrderMarkKeepsIt(boolean open) throws CommandException, CoreException, IOException {
        project.write("phones.csv", "\uFEFF" + Chains.PHONES);
        text.checked();
        IDocument table = open ? openTable() : new Document();
        rename("${na|me}", "room");
        String renamed = Chains.PHONES.replace("model;name", "model;room");
        assertEquals("\uFEFF" + renamed, disk("phones.csv"));
        assertEquals(open ? renamed : "", table.get().replace("\uFEFF", ""));
    }

    @Test
    void thousandsOfPlacesAreOneChange() throws CommandException {
        String many = Chains.SITE + "    // x\n".repeat(10) + "scenario \"s\" { boot 7C:2F:80:12:34:56 on site\n"
                + "expect fetched own\n".repeat(2000) + "}\n";
        text.editor().viewer().getDocument().set(many);
        text.checked();
        rename("file o|wn", "device-own");
        assertEquals(many.replace("file own", "file device-own").replace("to own", "to device-own")
                .replace("fetched own", "fetched device-own"), text.text());
        assertEquals(text.offset("file d|evice-own"), text.editor().viewer().getSelectedRange().x);
        undo();
        assertEquals(many, text.text());
    }

    @Test
    void aNameThatIsTakenIsRefused() throws CommandException {
        String complaint = rename("file o|wn", "general");
        assertTrue(complaint.contains("general"), complaint);
        assertEquals(Chains.SITE, text.text());
        assertFalse(text.editor().isDirty());
    }

    @Test
    void whatHasNoNameOfItsOwnOpensNoDialog() throws CommandException {
        text.go("dia|lect");
        text.run(RENAME);
        assertEquals(Chains.SITE, text.text());
    }

    @Test
    void ofASecretThatIsStoredItSaysThatTheStoreKeepsTheOldName(@TempDir Path home)
            throws CommandException, IOException, BadLocationException {
        text.replace("DisplayName = \"${name}\"", "AuthPassword = secret sip-one");
        text.checked();
        String own = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        try {
            assertFalse(asked("sip-|one").contains(".secrets"));
            Path folder = Files.createDirectories(home.resolve(".provchain/secrets"));
            Path store = Files.writeString(folder.resolve(project.project().getName() + ".secrets"), "sip-one = x\n");
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-------"));
            String said = asked("sip-|one");
            assertTrue(said.contains("Its value stands in " + store + " under the old name"), said);
            assertFalse(asked("file o|wn").contains(".secrets"));
        } finally {
            System.setProperty("user.home", own);
        }
    }

    /** What the dialog says for the thing at a place, which is not renamed. */
    private String asked(String place) throws CommandException {
        StringBuilder said = new StringBuilder();
        Listener dialog = event -> {
            if (event.widget instanceof Shell shell && shell.getText().equals("Rename")) {
                Display.getCurrent().asyncExec(() -> {
                    said.append(Widgets.readAll(shell));
                    Widgets.press(Widgets.button(shell, IDialogConstants.CANCEL_LABEL.replace("&", "")));
                });
            }
        };
        Display.getCurrent().addFilter(SWT.Show, dialog);
        try {
            text.go(place);
            text.run(RENAME);
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, dialog);
        }
        assertFalse(said.isEmpty(), "no dialog");
        return said.toString();
    }
}
