// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

    /** Renames what stands at a place; gives what the dialog complains of, and presses OK where it does not. */
    private String rename(String place, String name) throws CommandException {
        StringBuilder complaint = new StringBuilder();
        Listener dialog = event -> {
            if (event.widget instanceof Shell shell && shell.getText().equals("Rename")) {
                Display.getCurrent().asyncExec(() -> {
                    Text input = Widgets.first(shell, Text.class);
                    input.setText(name);
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
        try {
            text.go(place);
            text.run(RENAME);
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, dialog);
        }
        return complaint.toString();
    }

    /** Takes the last change back, and agrees when asked whether in other texts too. */
    private void undo() {
        Listener agree = event -> {
            if (event.widget instanceof Shell shell && shell.getText().equals("Undo")) {
                Display.getCurrent().asyncExec(() -> Widgets.press(Widgets.button(shell, "OK")));
            }
        };
        Display.getCurrent().addFilter(SWT.Show, agree);
        try {
            text.undo();
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
}
