// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.xml;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.xml.XmlPaste;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Pastes the XML of a provisioning file as assignments, indented like the line of the cursor. */
public final class PasteXmlHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShell(event).getDisplay());
            Object content = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            Optional<String> assignments = content instanceof String xml ? assignments(editor, xml) : Optional.empty();
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setErrorMessage(assignments.isEmpty() ? Messages.PasteXml_nothing : null);
            assignments.ifPresent(each -> paste(editor, selection, each));
        }
        return null;
    }

    private static Optional<String> assignments(ChainTextEditor editor, String xml) {
        return editor.document().flatMap(ChainDocument::latest).map(Snapshot::project)
                .flatMap(each -> XmlPaste.toText(xml, each.catalogue()));
    }

    private static void paste(ChainTextEditor editor, ITextSelection selection, String assignments) {
        IDocument document = editor.viewer().getDocument();
        try {
            int line = document.getLineOffset(selection.getStartLine());
            String before = document.get(line, selection.getOffset() - line);
            String indent = before.substring(0, before.length() - before.stripLeading().length());
            String text = assignments.replace("\n", TextUtilities.getDefaultLineDelimiter(document) + indent);
            document.replace(selection.getOffset(), selection.getLength(), text);
            editor.selectAndReveal(selection.getOffset() + text.length(), 0);
        } catch (BadLocationException gone) {
            StudioPlugin.log("The XML could not be pasted.", gone);
        }
    }
}
