// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.dsl.ide.navigation.Definitions;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Goes to what the name at the cursor stands for. */
public final class OpenDefinitionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            ChainDocument document = editor.document().orElse(null);
            if (document != null) {
                document.current().flatMap(each -> Definitions.at(each, document.file(), selection.getOffset()))
                        .ifPresent(each -> DefinitionOpening.open(editor.getSite().getPage(), each.target()));
            }
        }
        return null;
    }
}
