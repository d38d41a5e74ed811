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
import org.provchain.core.imports.ImportProblem;
import org.provchain.core.imports.XmlFragment;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.xml.XmlPaste;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.edit.Busy;
import org.provchain.ui.editor.text.ChainTextEditor;

/**
 * Pastes the XML of a provisioning file as text, indented like the line of the cursor: elements as statements, a document as a
 * file. What a chain cannot hold becomes comments; the status line says what.
 */
public final class PasteXmlHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShell(event).getDisplay());
            Object content = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            String before = editor.viewer().getDocument().get();
            Optional<XmlFragment> fragment = content instanceof String xml && xml.indexOf('<') >= 0
                    ? read(editor, selection.getOffset(), xml)
                    : Optional.empty();
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setErrorMessage(fragment.isEmpty() ? Messages.PasteXml_nothing : said(fragment.get()));
            // what was typed while a large piece was read would be in another place
            fragment.flatMap(XmlFragment::text).filter(each -> editor.viewer().getDocument().get().equals(before))
                    .ifPresent(each -> paste(editor, selection, each));
        }
        return null;
    }

    private static Optional<XmlFragment> read(ChainTextEditor editor, int offset, String xml) {
        Optional<ChainDocument> document = editor.document();
        Optional<Snapshot> snapshot = document.flatMap(ChainDocument::latest);
        return snapshot.flatMap(each -> Busy.compute(Messages.PasteXml_reading,
                monitor -> XmlPaste.of(each, document.get().file(), offset, xml)));
    }

    /** What is to be said of a piece; null where all of it is pasted. */
    private static String said(XmlFragment fragment) {
        if (fragment.problems().isEmpty()) {
            return fragment.text().isPresent() ? null : Messages.PasteXml_nothing;
        }
        ImportProblem first = fragment.problems().getFirst();
        String line = Integer.toString(first.place().line());
        String column = Integer.toString(first.place().column());
        return Messages.bind(fragment.text().isPresent() ? Messages.PasteXml_commented : Messages.PasteXml_refused,
                new Object[] { line, column, first.message(), fragment.problems().size() });
    }

    private static void paste(ChainTextEditor editor, ITextSelection selection, String statements) {
        IDocument document = editor.viewer().getDocument();
        try {
            int line = document.getLineOffset(selection.getStartLine());
            String before = document.get(line, selection.getOffset() - line);
            String indent = before.substring(0, before.length() - before.stripLeading().length());
            String text = statements.replace("\n", TextUtilities.getDefaultLineDelimiter(document) + indent);
            document.replace(selection.getOffset(), selection.getLength(), text);
            editor.selectAndReveal(selection.getOffset() + text.length(), 0);
        } catch (BadLocationException gone) {
            StudioPlugin.log("The XML could not be pasted.", gone);
        }
    }
}
