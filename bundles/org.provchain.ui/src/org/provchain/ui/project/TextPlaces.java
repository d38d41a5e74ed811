// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.project;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.provchain.dsl.project.TextRegion;

/** Shows a place of a text in its editor. */
public final class TextPlaces {

    private TextPlaces() {
    }

    /** Opens a text, which need not lie in a project, and selects a region of it. */
    public static void open(IWorkbenchPage page, Path file, TextRegion region) {
        open(page, file, region.offset(), region.length());
    }

    /**
     * Opens a text, which need not lie in a project, and selects a region of it.
     *
     * @param offset the first character, from 0
     * @param length the number of characters
     */
    public static void open(IWorkbenchPage page, Path file, int offset, int length) {
        try {
            ITextEditor text = Adapters.adapt(open(page, file), ITextEditor.class);
            if (text != null) {
                text.selectAndReveal(offset, length);
            }
        } catch (PartInitException failed) {
            ILog.of(TextPlaces.class).error(file + " could not be opened.", failed);
        }
    }

    /**
     * Opens a text in its editor.
     *
     * @throws PartInitException if there is no editor for it
     */
    public static IEditorPart open(IWorkbenchPage page, Path file) throws PartInitException {
        IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
        return found.length > 0 ? IDE.openEditor(page, found[0], true)
                : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
    }
}
