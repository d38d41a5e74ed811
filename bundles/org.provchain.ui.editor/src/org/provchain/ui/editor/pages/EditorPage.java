// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.provchain.ui.editor.document.ChainDocument;

/**
 * A page of the editor of a chain beside its text, such as a diagram. It shows the same document and changes it, so that both have
 * one undo history; the extension point {@code org.provchain.ui.editor.pages} names it. All methods are called in the UI thread.
 */
public interface EditorPage {

    /** Makes its controls; called once, when the page is shown for the first time. */
    void create(Composite parent, EditorPageSite site);

    /** Follows a document from now on. */
    void connect(ChainDocument document);

    /** Follows the document no longer. */
    void disconnect();

    /** It is shown, and takes the keys. */
    void setFocus();

    /** Shows what stands at a place of the text, which was chosen elsewhere, such as in the outline. */
    void reveal(int offset);

    /** What is selected on it. */
    ISelectionProvider selectionProvider();

    /**
     * What a command of the window does while the page is shown.
     *
     * @param id the id of the command's action, as in {@link org.eclipse.ui.actions.ActionFactory}
     * @return null where the page does nothing for it
     */
    IAction action(String id);

    /** Something that the editor is asked for while the page is shown; null where the page has it not. */
    <T> T adapter(Class<T> type);

    /** Whether it holds something of its own that is not saved. */
    boolean isDirty();

    /**
     * Saves what it holds of its own.
     *
     * @throws CoreException if that cannot be written
     */
    void save(IProgressMonitor monitor) throws CoreException;

    /** How it is seen, such as the zoom, in less than 2,000 characters; asked for while its controls are there. */
    default String state() {
        return "";
    }

    /** Is to be seen as it was when it gave this state; called once, behind {@link #create}. */
    default void restore(String state) {
        // always the same
    }

    /** The editor is closed. */
    void dispose();
}
