// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.xml;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.dsl.ide.xml.XmlCopy;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Copies the selected assignments as the XML that the export writes for them. */
public final class CopyXmlHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            ChainDocument document = editor.document().orElse(null);
            String xml = document == null ? "" : document.current().map(each -> XmlCopy.of(each, document.file(),
                    selection.getOffset(), selection.getLength())).orElse("");
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setErrorMessage(xml.isEmpty() ? Messages.CopyXml_nothing : null);
            if (!xml.isEmpty()) {
                Clipboard clipboard = new Clipboard(HandlerUtil.getActiveShell(event).getDisplay());
                clipboard.setContents(new Object[] { xml }, new Transfer[] { TextTransfer.getInstance() });
                clipboard.dispose();
            }
        }
        return null;
    }
}
