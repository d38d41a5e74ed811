// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

import org.eclipse.ui.texteditor.ITextEditor;

/** The editor, as one of its pages sees it. */
public interface EditorPageSite {

    /** The editor. */
    ITextEditor editor();

    /** Shows the text, with a stretch of it selected. */
    void showText(int offset, int length);

    /** The page has got, or lost, something that is not saved. */
    void dirtyChanged();
}
