// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.provchain.dsl.ide.edit.Replacement;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.StudioPlugin;

/**
 * Makes changes of the language services in the workspace: in the documents of open editors, and on the disk elsewhere. One
 * undo takes all of it back.
 */
public final class TextChanges {

    /** More of them are made as one: each costs a turn of all that follows the text, and thousands of them seconds. */
    private static final int MOST_EDITS = 200;

    private TextChanges() {
    }

    /**
     * Makes a change. An open text stays saved, or unsaved, as it was.
     *
     * @param found the state of the project that the change is of
     * @throws CoreException if one of its files has changed since, is no file of the workspace, or cannot be written; then nothing is
     *                       changed
     */
    public static void perform(TextChange change, Snapshot found, IProgressMonitor monitor) throws CoreException {
        perform(change, found, false, monitor);
    }

    /**
     * Makes a change as if it were typed: the user looks at it in the open texts before he saves them.
     *
     * @param found the state of the project that the change is of
     * @throws CoreException if one of its files has changed since, is no file of the workspace, or cannot be written; then nothing is
     *                       changed
     */
    public static void type(TextChange change, Snapshot found, IProgressMonitor monitor) throws CoreException {
        perform(change, found, true, monitor);
    }

    private static void perform(TextChange change, Snapshot found, boolean typed, IProgressMonitor monitor)
            throws CoreException {
        CompositeChange all = new CompositeChange(change.label());
        for (Path each : change.byFile().keySet()) {
            TextFileChange ofFile = new TextFileChange(each.getFileName().toString(), file(each));
            String before = ofFile.getCurrentContent(new NullProgressMonitor());
            if (found.resource(each).isPresent() && !found.text(each).equals(before)) {
                throw new CoreException(new Status(IStatus.ERROR, StudioPlugin.ID,
                        Messages.bind(Messages.TextChanges_changed, each.getFileName())));
            }
            all.add(filled(ofFile, change, before, each, typed));
        }
        all.initializeValidationData(new NullProgressMonitor());
        PerformChangeOperation operation = new PerformChangeOperation(all);
        operation.setUndoManager(RefactoringCore.getUndoManager(), change.label());
        ResourcesPlugin.getWorkspace().run(operation, monitor);
    }

    private static Change filled(TextFileChange ofFile, TextChange change, String before, Path path, boolean typed) {
        ofFile.setSaveMode(typed && isOpen(ofFile.getFile()) ? TextFileChange.LEAVE_DIRTY
                : TextFileChange.KEEP_SAVE_STATE);
        MultiTextEdit edits = new MultiTextEdit();
        List<Replacement> replacements = change.byFile().get(path);
        if (replacements.size() > MOST_EDITS) {
            edits.addChild(new ReplaceEdit(0, before.length(), change.applyTo(path, before)));
        } else {
            replacements.forEach(each -> edits.addChild(new ReplaceEdit(each.offset(), each.length(), each.text())));
        }
        ofFile.setEdit(edits);
        return ofFile;
    }

    private static boolean isOpen(IFile file) {
        return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null;
    }

    private static IFile file(Path path) throws CoreException {
        IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        if (found.length == 0) {
            throw new CoreException(new Status(IStatus.ERROR, StudioPlugin.ID,
                    Messages.bind(Messages.TextChanges_no_file, path)));
        }
        return found[0];
    }
}
