// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.swt.widgets.Display;
import org.provchain.dsl.ide.edit.Replacement;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.project.TableText;
import org.provchain.ui.StudioPlugin;

/**
 * Makes changes of the language services in the workspace: in the documents of open editors, and on the disk elsewhere. One
 * undo takes all of it back. A change of many closed texts is made and taken back in the background, while the window waits for it
 * and goes on being painted; open texts are changed in the UI thread.
 */
public final class TextChanges {

    /** More of them are made as one: each costs a turn of all that follows the text, and thousands of them seconds. */
    private static final int MOST_EDITS = 200;
    /** So many closed texts, each of so many bytes at most, are changed in the UI thread. */
    private static final int MOST_CLOSED = 3;
    private static final int LONG = 200_000;

    private TextChanges() {
    }

    /**
     * Makes a change. An open text stays saved, or unsaved, as it was.
     *
     * @param found the state of the project that the change is of
     * @throws CoreException if one of its files has changed since, is no file of the workspace, or cannot be written, or if it was
     *                       cancelled; then nothing is changed
     */
    public static void perform(TextChange change, Snapshot found, IProgressMonitor monitor) throws CoreException {
        perform(change, found, false, monitor);
    }

    /**
     * Makes a change as if it were typed: the user looks at it in the open texts before he saves them.
     *
     * @param found the state of the project that the change is of
     * @throws CoreException if one of its files has changed since, is no file of the workspace, or cannot be written, or if it was
     *                       cancelled; then nothing is changed
     */
    public static void type(TextChange change, Snapshot found, IProgressMonitor monitor) throws CoreException {
        perform(change, found, true, monitor);
    }

    private static void perform(TextChange change, Snapshot found, boolean typed, IProgressMonitor monitor)
            throws CoreException {
        boolean aside = isLong(change);
        if (aside && Display.getCurrent() != null) {
            Busy.run(change.label(), running -> make(change, found, typed, true, running));
        } else {
            make(change, found, typed, aside, IProgressMonitor.nullSafe(monitor));
        }
    }

    /** Whether it would stop the window: each closed text is read, written, and read again. */
    private static boolean isLong(TextChange change) throws CoreException {
        int closed = 0;
        for (Path each : change.byFile().keySet()) {
            if (!isOpen(file(each))) {
                closed++;
                if (closed > MOST_CLOSED || each.toFile().length() > LONG) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void make(TextChange change, Snapshot found, boolean typed, boolean aside,
            IProgressMonitor monitor) throws CoreException {
        CompositeChange all = new CompositeChange(change.label());
        // sorted once: a rename has thousands of places
        Map<Path, List<Replacement>> byFile = change.byFile();
        for (Path each : byFile.keySet()) {
            if (monitor.isCanceled()) {
                throw new CoreException(Status.CANCEL_STATUS);
            }
            TextFileChange ofFile = new TextFileChange(each.getFileName().toString(), file(each));
            String before = ofFile.getCurrentContent(new NullProgressMonitor());
            int mark = mark(each, found, before, ofFile.getFile());
            ofFile.setSaveMode(typed && isOpen(ofFile.getFile()) ? TextFileChange.LEAVE_DIRTY
                    : TextFileChange.KEEP_SAVE_STATE);
            List<Replacement> places = byFile.get(each);
            ofFile.setEdit(places.size() > MOST_EDITS
                    ? edits(mark, List.of(new Replacement(each, 0, before.length() - mark,
                            change.applyTo(each, before.substring(mark)))))
                    : edits(mark, places));
            all.add(ofFile);
        }
        ChangeStep.perform(all, change.label(), aside, monitor);
    }

    /**
     * The length of the byte order mark that stands before what the places of a change are places in. The platform shows it in the
     * text of some files and not of others.
     *
     * @param before what is to be changed, as it is shown
     * @throws CoreException if it is not what the places are places in
     */
    private static int mark(Path path, Snapshot found, String before, IFile file) throws CoreException {
        String places = found.resource(path).isPresent() ? found.text(path) : table(path);
        if (places.equals(before)) {
            return 0;
        }
        if (places.equals(TableText.withoutMark(before))) {
            return 1;
        }
        boolean unsaved = found.resource(path).isEmpty() && isUnsaved(file);
        throw refusal(Messages.bind(unsaved ? Messages.TextChanges_unsaved : Messages.TextChanges_changed,
                path.getFileName()));
    }

    /** A table is no text of the project: places in it are places in what lies on the disk. */
    private static String table(Path path) throws CoreException {
        try {
            return TableText.read(path);
        } catch (IOException unreadable) {
            throw refusal(Messages.bind(Messages.TextChanges_unreadable, path.getFileName()));
        }
    }

    private static boolean isUnsaved(IFile file) {
        ITextFileBuffer open = buffer(file);
        return open != null && open.isDirty();
    }

    private static MultiTextEdit edits(int mark, List<Replacement> replacements) {
        MultiTextEdit edits = new MultiTextEdit();
        replacements.forEach(each -> edits.addChild(new ReplaceEdit(mark + each.offset(), each.length(), each.text())));
        return edits;
    }

    private static boolean isOpen(IFile file) {
        return buffer(file) != null;
    }

    private static ITextFileBuffer buffer(IFile file) {
        return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
    }

    private static IFile file(Path path) throws CoreException {
        IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        if (found.length == 0) {
            throw refusal(Messages.bind(Messages.TextChanges_no_file, path));
        }
        return found[0];
    }

    private static CoreException refusal(String why) {
        return new CoreException(new Status(IStatus.ERROR, StudioPlugin.ID, why));
    }
}
