// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.format.Formatting;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Lays out the selection, or the whole text where nothing is selected; the cursor stays on its line. */
public final class FormatHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            editor.document().ifPresent(document -> format(editor, document, selection));
        }
        return null;
    }

    private static void format(ChainTextEditor editor, ChainDocument chain, ITextSelection selection) {
        IDocument document = chain.document();
        boolean done = selection.getLength() > 0
                ? Formatting.format(chain.file(), document, selection.getOffset(), selection.getLength())
                : Formatting.format(chain.file(), document);
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(done ? null : Messages.FormatHandler_errors);
        try {
            int last = Math.min(selection.getStartLine(), document.getNumberOfLines() - 1);
            editor.selectAndReveal(document.getLineOffset(last) + indent(document, last), 0);
        } catch (BadLocationException gone) {
            StudioPlugin.log("The cursor has lost its line.", gone);
        }
    }

    private static int indent(IDocument document, int line) throws BadLocationException {
        String text = document.get(document.getLineOffset(line), document.getLineInformation(line).getLength());
        return text.length() - text.stripLeading().length();
    }
}
