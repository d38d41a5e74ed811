// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.text;

import java.util.List;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;
import org.provchain.ui.editor.pages.EditorPage;

/** Gives the commands of the window to the page of the editor that is shown; undo and redo stay those of the document. */
public final class ChainEditorContributor extends BasicTextEditorActionContributor {

    private static final List<String> OF_PAGES = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
            ActionFactory.FIND.getId(), ActionFactory.PRINT.getId(), ActionFactory.RENAME.getId(),
            ActionFactory.PROPERTIES.getId());

    @Override
    public void setActiveEditor(IEditorPart part) {
        super.setActiveEditor(part);
        if (part instanceof ChainTextEditor editor) {
            editor.page().ifPresent(this::hand);
        }
    }

    private void hand(EditorPage page) {
        IActionBars bars = getActionBars();
        OF_PAGES.forEach(each -> bars.setGlobalActionHandler(each, page.action(each)));
        bars.updateActionBars();
    }
}
