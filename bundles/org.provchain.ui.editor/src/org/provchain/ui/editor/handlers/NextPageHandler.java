// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Shows the next page of the editor; behind the last one, the text. */
public final class NextPageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor) {
            editor.showNextPage();
        }
        return null;
    }
}
