// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.dsl.ide.navigation.References;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Shows all places that speak of the thing at the cursor. */
public final class FindReferencesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            editor.document().ifPresent(document -> show(editor, document, selection.getOffset()));
        }
        return null;
    }

    private static void show(ChainTextEditor editor, ChainDocument document, int offset) {
        List<PlaceRow> rows = TextsNow.ask(Messages.References_finding, document,
                now -> Optional.of(References.at(now, document.file(), offset).stream()
                        .map(each -> PlaceRow.of(each, now)).toList()))
                .orElse(List.of());
        try {
            ReferencesView view = (ReferencesView) editor.getSite().getPage().showView(ReferencesView.ID);
            view.show(rows);
        } catch (PartInitException failed) {
            StudioPlugin.log("The view of the references could not be opened.", failed);
        }
    }
}
