// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.ui.StudioPlugin;

/** Puts a parameter into the text that is being edited: behind the line of the cursor, with its value selected. */
final class ParameterInsertion {

    private ParameterInsertion() {
    }

    static void into(IEditorPart editor, CatalogueEntry entry) {
        ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
        if (text == null || !text.isEditable()
                || !(text.getSelectionProvider().getSelection() instanceof ITextSelection place)) {
            return;
        }
        IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
        try {
            insert(text, document, place, entry);
        } catch (BadLocationException gone) {
            StudioPlugin.log("The parameter could not be inserted.", gone);
        }
    }

    private static void insert(ITextEditor editor, IDocument document, ITextSelection place, CatalogueEntry entry)
            throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(place.getOffset());
        String written = document.get(line.getOffset(), line.getLength());
        String indent = written.substring(0, written.length() - written.stripLeading().length());
        if (written.strip().endsWith("{")) {
            indent += "    ";
        }
        String value = value(entry);
        String start = entry.name().replaceAll("\\[(\\d+)\\.\\.\\d+]", "$1").replace("[*]", "0") + " = ";
        boolean blank = written.isBlank();
        String inserted = (blank ? "" : "\n" + indent) + start + value;
        int at = line.getOffset() + line.getLength();
        document.replace(at, 0, inserted);
        editor.selectAndReveal(at + inserted.length() - value.length(), value.length());
        editor.getSite().getPage().activate(editor);
    }

    private static String value(CatalogueEntry entry) {
        return switch (entry.type()) {
        case ParameterType.Bool bool -> entry.defaultValue().filter("0"::equals).isPresent() ? "off" : "on";
        case ParameterType.Int number -> entry.defaultValue().filter(each -> !each.isEmpty())
                .orElse(Long.toString(number.min().orElse(0)));
        case ParameterType.Secret secret -> "secret name";
        case ParameterType.Enumeration some when !some.values().isEmpty() ->
            "\"" + entry.defaultValue().orElse(some.values().getFirst().value()) + "\"";
        default -> "\"" + entry.defaultValue().orElse("") + "\"";
        };
    }
}
