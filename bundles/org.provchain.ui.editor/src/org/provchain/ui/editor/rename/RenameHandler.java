// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.rename.Renaming;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.edit.Busy;
import org.provchain.ui.editor.edit.TextChanges;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Gives the thing at the cursor another name, in all texts of the project. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            Shell shell = HandlerUtil.getActiveShell(event);
            editor.document().flatMap(each -> found(each, selection.getOffset())).ifPresentOrElse(
                    each -> ask(shell, editor, each),
                    () -> editor.getEditorSite().getActionBars().getStatusLineManager()
                            .setErrorMessage(Messages.Rename_nothing));
        }
        return null;
    }

    /** What is renamed, the folder of its project, and the state of it that the places are of. */
    private record Found(Path folder, Snapshot snapshot, Renaming renaming) {
    }

    /** Of the text as it is now, not as it was checked last. */
    private static Optional<Found> found(ChainDocument document, int offset) {
        ChainDocument.tellAll();
        return Busy.compute(Messages.Rename_finding, monitor -> find(document, offset, monitor));
    }

    /** Null where nothing stands that has a name. */
    private static Found find(ChainDocument document, int offset, IProgressMonitor monitor) {
        try {
            Snapshot now = document.project().now(monitor::isCanceled);
            return Renaming.at(now, document.file(), offset)
                    .map(each -> new Found(document.project().folder(), now, each)).orElse(null);
        } catch (UnreadableInput | CancellationException none) {
            return null;
        }
    }

    private static void ask(Shell shell, ChainTextEditor editor, Found found) {
        Renaming renaming = found.renaming();
        String question = Messages.bind(Messages.Rename_question, renaming.currentName());
        String secret = StoredSecret.file(renaming, found.folder())
                .map(file -> "\n\n" + Messages.bind(Messages.Rename_secret, file)).orElse("");
        InputDialog dialog = new InputDialog(shell, Messages.Rename_title, question + secret, renaming.currentName(),
                name -> name.equals(renaming.currentName()) ? "" : renaming.refusal(name).orElse(null));
        if (dialog.open() == Window.OK) {
            try {
                rename(editor, renaming.to(dialog.getValue()), found.snapshot());
            } catch (CoreException failed) {
                ErrorDialog.openError(shell, Messages.Rename_title, null, failed.getStatus());
            }
        }
    }

    /** The cursor stays where it is in the name, also where all places are replaced as one. */
    private static void rename(ChainTextEditor editor, TextChange change, Snapshot found) throws CoreException {
        int cursor = editor.viewer().getSelectedRange().x;
        TextChanges.perform(change, found, new NullProgressMonitor());
        editor.document().ifPresent(each -> editor.selectAndReveal(change.moved(each.file(), cursor), 0));
    }
}
