// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.handlers;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.dsl.ide.symbols.Symbol;
import org.provchain.dsl.ide.symbols.Symbols;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.outline.QuickOutline;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Opens the quick outline. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor) {
            Optional<List<Symbol>> symbols = editor.document().flatMap(QuickOutlineHandler::symbols);
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setErrorMessage(symbols.isPresent() ? null : Messages.QuickOutline_nothing);
            symbols.ifPresent(each -> new QuickOutline(HandlerUtil.getActiveShell(event), editor, each).open());
        }
        return null;
    }

    private static Optional<List<Symbol>> symbols(ChainDocument document) {
        return document.latest().flatMap(each -> each.resource(document.file())).map(Symbols::of)
                .filter(each -> !each.isEmpty());
    }
}
