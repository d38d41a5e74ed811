// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
import org.provchain.ui.StudioPlugin;

/**
 * Makes changes of the language services in the workspace: in the documents of open editors, and on the disk elsewhere. One
 * undo takes all of it back.
 */
public final class TextChanges {

    private TextChanges() {
    }

    /**
     * Makes a change.
     *
     * @throws CoreException if one of its files is no file of the workspace, or cannot be written; then nothing is changed
     */
    public static void perform(TextChange change, IProgressMonitor monitor) throws CoreException {
        Change ofFiles = of(change);
        ofFiles.initializeValidationData(new NullProgressMonitor());
        PerformChangeOperation operation = new PerformChangeOperation(ofFiles);
        operation.setUndoManager(RefactoringCore.getUndoManager(), change.label());
        ResourcesPlugin.getWorkspace().run(operation, monitor);
    }

    /**
     * The same change in the platform's terms, for a preview.
     *
     * @throws CoreException if one of its files is no file of the workspace
     */
    public static Change of(TextChange change) throws CoreException {
        CompositeChange all = new CompositeChange(change.label());
        for (Map.Entry<Path, List<Replacement>> each : change.byFile().entrySet()) {
            TextFileChange ofFile = new TextFileChange(each.getKey().getFileName().toString(), file(each.getKey()));
            ofFile.setSaveMode(TextFileChange.KEEP_SAVE_STATE);
            MultiTextEdit edits = new MultiTextEdit();
            each.getValue().forEach(one -> edits.addChild(new ReplaceEdit(one.offset(), one.length(), one.text())));
            ofFile.setEdit(edits);
            all.add(ofFile);
        }
        return all;
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
