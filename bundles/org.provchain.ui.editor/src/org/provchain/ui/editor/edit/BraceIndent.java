// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextUtilities;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.document.Partitions;

/** Indents new lines as the layout does: deeper behind a brace, and back where it is closed; closes the brace itself. */
public final class BraceIndent implements IAutoEditStrategy {

    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (!command.doit || command.text == null || command.length > 0 && !command.text.equals("}")) {
                return;
            }
            if (TextUtilities.endsWith(document.getLegalLineDelimiters(), command.text) >= 0
                    && command.text.isBlank() && isCode(document, command.offset)) {
                newLine(document, command);
            } else if (command.text.equals("}") && isCode(document, command.offset)) {
                close(document, command);
            }
        } catch (BadLocationException gone) {
            StudioPlugin.log("A line could not be indented.", gone);
        }
    }

    private static boolean isCode(IDocument document, int offset) throws BadLocationException {
        ITypedRegion partition = TextUtilities.getPartition(document, Partitions.PARTITIONING, offset, true);
        return partition.getType().equals(IDocument.DEFAULT_CONTENT_TYPE) && !endsLineComment(document, offset);
    }

    /** At the end of the text the platform no longer counts a comment to the end of the line that is there. */
    private static boolean endsLineComment(IDocument document, int offset) throws BadLocationException {
        if (offset == 0 || offset < document.getLength()) {
            return false;
        }
        ITypedRegion last = TextUtilities.getPartition(document, Partitions.PARTITIONING, offset - 1, false);
        return last.getType().equals(Partitions.COMMENT) && document.getChar(offset - 1) != '\n'
                && document.get(last.getOffset(), 2).equals("//");
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        boolean opens = before.stripTrailing().endsWith("{");
        String end = command.text;
        command.text = end + indent + (opens ? STEP : "");
        if (opens && (after.isBlank() && !isClosed(document) || after.strip().startsWith("}"))) {
            command.caretOffset = command.offset + command.text.length();
            command.shiftsCaret = false;
            command.text += end + indent + (after.strip().startsWith("}") ? "" : "}");
        }
    }

    /** Whether each brace of the text has its partner, so that none needs to be added. */
    private static boolean isClosed(IDocument document) throws BadLocationException {
        int depth = 0;
        for (int at = 0; at < document.getLength(); at++) {
            char each = document.getChar(at);
            if ((each == '{' || each == '}') && isCode(document, at)) {
                depth += each == '{' ? 1 : -1;
            }
        }
        return depth <= 0;
    }

    private static void close(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (before.isBlank() && before.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length += STEP.length();
        }
    }
}
