// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.text.ChainTextEditor;

/** Makes comments of the selected lines, or lines of comments again: one change, and one step of undo, for all of them. */
public final class ToggleCommentHandler extends AbstractHandler {

    private static final String MARK = "//";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ChainTextEditor editor && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            try {
                toggle(editor, selection);
            } catch (BadLocationException gone) {
                StudioPlugin.log("The lines could not be changed.", gone);
            }
        }
        return null;
    }

    private static void toggle(ChainTextEditor editor, ITextSelection selection) throws BadLocationException {
        IDocument document = editor.viewer().getDocument();
        int begin = document.getLineOffset(selection.getStartLine());
        IRegion last = document.getLineInformation(selection.getEndLine());
        String before = document.get(begin, last.getOffset() + last.getLength() - begin);
        String after = toggled(before);
        if (before.equals(after)) {
            return;
        }
        document.replace(begin, before.length(), after);
        if (selection.getLength() > 0) {
            editor.selectAndReveal(begin, after.length());
        } else {
            int cursor = selection.getOffset() + after.length() - before.length();
            editor.selectAndReveal(Math.max(begin, cursor), 0);
        }
    }

    private static String toggled(String text) {
        List<String> lines = lines(text);
        boolean allComments = lines.stream().allMatch(each -> each.isBlank() || each.strip().startsWith(MARK));
        return lines.stream().map(each -> each.isBlank() ? each : allComments ? uncommented(each) : commented(each))
                .collect(Collectors.joining());
    }

    /** The lines with their ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '\n' || each == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                lines.add(text.substring(begin, at + 1));
                begin = at + 1;
            }
        }
        lines.add(text.substring(begin));
        return lines;
    }

    private static String commented(String line) {
        int start = indent(line);
        return line.substring(0, start) + MARK + " " + line.substring(start);
    }

    private static String uncommented(String line) {
        int start = indent(line);
        String rest = line.substring(start + MARK.length());
        return line.substring(0, start) + (rest.startsWith(" ") ? rest.substring(1) : rest);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
