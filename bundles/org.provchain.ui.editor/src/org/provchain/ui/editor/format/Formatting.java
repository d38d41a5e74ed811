// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.format;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.provchain.dsl.ide.edit.Difference;
import org.provchain.dsl.project.FormattedText;
import org.provchain.dsl.project.TextFormatting;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.edit.Busy;

/** Lays out a text, or a part of it, by one replacement of what changes; a text with syntax errors stays as it is. */
public final class Formatting {

    private Formatting() {
    }

    /** Lays out the whole text; false if it has syntax errors. */
    public static boolean format(Path file, IDocument document) {
        String before = document.get();
        Optional<FormattedText> layout = Busy.compute(Messages.Formatting_task,
                monitor -> layout(() -> TextFormatting.format(file, before)));
        layout.ifPresent(each -> replace(document, before, each.formatted()));
        return layout.filter(each -> each.syntaxErrors().isEmpty()).isPresent();
    }

    /** Lays out a part of the text; false if the text has syntax errors. */
    public static boolean format(Path file, IDocument document, int offset, int length) {
        String before = document.get();
        Optional<String> layout = Busy.compute(Messages.Formatting_task,
                monitor -> layout(() -> TextFormatting.format(file, before, offset, length)));
        layout.ifPresent(each -> replace(document, before, each));
        return layout.isPresent();
    }

    /** The layout, or null for a text that cannot be laid out. */
    private static <T> T layout(Callable<T> formatter) throws Exception {
        try {
            return formatter.call();
        } catch (UnreadableInput tooDeep) {
            return null;
        }
    }

    private static void replace(IDocument document, String before, String after) {
        if (before.equals(after) || !document.get().equals(before)) {
            return;
        }
        Difference difference = Difference.between(before, after);
        int begin = difference.head();
        try {
            document.replace(begin, before.length() - difference.tail() - begin,
                    after.substring(begin, after.length() - difference.tail()));
        } catch (BadLocationException gone) {
            StudioPlugin.log("The text could not be laid out.", gone);
        }
    }
}
