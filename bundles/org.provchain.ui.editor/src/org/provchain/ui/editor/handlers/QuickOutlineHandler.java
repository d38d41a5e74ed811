// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.dsl.ide.symbols.Symbols;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.outline.QuickOutline;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Opens the quick outline. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor) {
            editor.document().flatMap(ChainDocument::latest)
                    .flatMap(each -> each.resource(editor.document().orElseThrow().file())).map(Symbols::of)
                    .ifPresent(symbols -> new QuickOutline(HandlerUtil.getActiveShell(event), editor, symbols).open());
        }
        return null;
    }
}
