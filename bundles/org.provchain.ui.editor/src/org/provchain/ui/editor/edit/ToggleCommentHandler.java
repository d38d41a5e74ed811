// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Makes comments of the selected lines, or lines of comments again. */
public final class ToggleCommentHandler extends AbstractHandler {

    private static final String MARK = "//";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.viewer().getDocument();
            try {
                edits(document, selection).apply(document);
            } catch (BadLocationException gone) {
                StudioPlugin.log("The lines could not be changed.", gone);
            }
        }
        return null;
    }

    private static MultiTextEdit edits(IDocument document, ITextSelection selection) throws BadLocationException {
        MultiTextEdit edits = new MultiTextEdit();
        boolean allComments = true;
        for (int line = selection.getStartLine(); line <= selection.getEndLine(); line++) {
            String text = text(document, line);
            allComments &= text.isBlank() || text.strip().startsWith(MARK);
        }
        for (int line = selection.getStartLine(); line <= selection.getEndLine(); line++) {
            String text = text(document, line);
            int start = document.getLineOffset(line) + text.length() - text.stripLeading().length();
            if (!text.isBlank() && allComments) {
                int length = text.strip().startsWith(MARK + " ") ? MARK.length() + 1 : MARK.length();
                edits.addChild(new DeleteEdit(start, length));
            } else if (!text.isBlank()) {
                edits.addChild(new InsertEdit(start, MARK + " "));
            }
        }
        return edits;
    }

    private static String text(IDocument document, int line) throws BadLocationException {
        IRegion region = document.getLineInformation(line);
        return document.get(region.getOffset(), region.getLength());
    }
}
