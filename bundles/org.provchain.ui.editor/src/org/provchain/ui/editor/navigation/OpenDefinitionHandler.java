// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.dsl.ide.navigation.Definition;
import org.provchain.dsl.ide.navigation.Definitions;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Goes to what the name at the cursor stands for. */
public final class OpenDefinitionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            Optional<Definition> found = editor.document().flatMap(document -> TextsNow.ask(
                    Messages.NameLinks_finding, document,
                    now -> Definitions.at(now, document.file(), selection.getOffset())));
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setErrorMessage(found.isPresent() ? null : Messages.NameLinks_nothing);
            found.ifPresent(each -> DefinitionOpening.open(editor.getSite().getPage(), each.target()));
        }
        return null;
    }
}
