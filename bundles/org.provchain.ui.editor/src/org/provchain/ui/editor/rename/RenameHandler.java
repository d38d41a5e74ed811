// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.rename.Renaming;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.edit.TextChanges;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Gives the thing at the cursor another name, in all texts of the project. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            Shell shell = HandlerUtil.getActiveShell(event);
            editor.document().flatMap(each -> renaming(each, selection.getOffset())).ifPresentOrElse(
                    each -> ask(shell, each), () -> editor.getEditorSite().getActionBars().getStatusLineManager()
                            .setErrorMessage(Messages.Rename_nothing));
        }
        return null;
    }

    /** Of the text as it is now, not as it was checked last. */
    private static Optional<Renaming> renaming(ChainDocument document, int offset) {
        try {
            Snapshot now = document.project().texts().snapshot(() -> false);
            return Renaming.at(now, document.file(), offset);
        } catch (UnreadableInput unreadable) {
            return Optional.empty();
        }
    }

    private static void ask(Shell shell, Renaming renaming) {
        InputDialog dialog = new InputDialog(shell, Messages.Rename_title,
                Messages.bind(Messages.Rename_question, renaming.currentName()), renaming.currentName(),
                name -> name.equals(renaming.currentName()) ? "" : renaming.refusal(name).orElse(null));
        if (dialog.open() == Window.OK) {
            try {
                TextChanges.perform(renaming.to(dialog.getValue()), new NullProgressMonitor());
            } catch (CoreException failed) {
                ErrorDialog.openError(shell, Messages.Rename_title, null, failed.getStatus());
            }
        }
    }
}
