// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Widgets;

/** A text in a project with scenarios and a table of devices, in which things get other names by the dialog. */
final class Renaming {

    /** The id of the command. */
    static final String COMMAND = "org.provchain.ui.editor.rename";

    private final TestProject project;
    private final OpenText text;
    private final IFile scenarios;

    Renaming() throws IOException, CoreException {
        project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        scenarios = project.write("expected.chain", Chains.SCENARIOS);
        text = new OpenText(project, Chains.SITE);
        text.checked();
    }

    void close() throws CoreException, IOException {
        text.close();
    }

    /** The project. */
    TestProject project() {
        return project;
    }

    /** The open text. */
    OpenText text() {
        return text;
    }

    /** The text of the scenarios, which is closed. */
    IFile scenarios() {
        return scenarios;
    }

    /** Renames what stands at a place; gives what is complained of, by the dialog or behind it. */
    String rename(String place, String name) throws CommandException {
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
            text.run(COMMAND);
        } finally {
            ErrorDialog.AUTOMATED_MODE = automated;
            Display.getCurrent().removeFilter(SWT.Show, dialog);
        }
        return complaint.toString();
    }

    /** What the dialog says for the thing at a place, which is not renamed. */
    String asked(String place) throws CommandException {
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
            text.run(COMMAND);
        } finally {
            Display.getCurrent().removeFilter(SWT.Show, dialog);
        }
        assertFalse(said.isEmpty(), "no dialog");
        return said.toString();
    }

    /** Takes the last change back, and agrees when asked whether in other texts too. */
    void undo() {
        agreed(text::undo);
    }

    /** Takes it back, or makes it again, as the key does. */
    void byKey(String command) {
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

    /** A text as it lies on the disk. */
    String disk(String name) throws IOException {
        return Files.readString(project.path(name));
    }
}
