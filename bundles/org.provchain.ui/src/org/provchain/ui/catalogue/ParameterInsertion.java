// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.dsl.ide.contentassist.LinePlace;
import org.provchain.dsl.ide.contentassist.TextBody;
import org.provchain.dsl.ide.cursor.NameInBlock;
import org.provchain.ui.StudioPlugin;

/** Puts a parameter into the text that is being edited: behind what stands at the cursor, with its value selected. */
final class ParameterInsertion {

    private ParameterInsertion() {
    }

    /**
     * Puts a parameter in.
     *
     * @return whether there was a place for it
     */
    static boolean into(IEditorPart editor, CatalogueEntry entry) {
        ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
        if (text == null || !text.isEditable()
                || !(text.getSelectionProvider().getSelection() instanceof ITextSelection place)) {
            return false;
        }
        IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
        Optional<TextBody> body = TextBody.at(document.get(), place.getOffset());
        while (body.isPresent() && name(entry, body.get()).isEmpty()) {
            body = body.get().outer();
        }
        try {
            if (body.isPresent()) {
                insert(text, document, LinePlace.in(body.get(), document.get(), place.getOffset(),
                        TextUtilities.getDefaultLineDelimiter(document)), name(entry, body.get()).orElseThrow() + " = ",
                        value(entry));
            }
        } catch (BadLocationException gone) {
            StudioPlugin.log("The parameter could not be inserted.", gone);
        }
        return body.isPresent();
    }

    private static void insert(ITextEditor editor, IDocument document, LinePlace place, String start, String value)
            throws BadLocationException {
        document.replace(place.offset(), place.length(), place.before() + start + value + place.after());
        editor.selectAndReveal(place.offset() + place.before().length() + start.length(), value.length());
        editor.getSite().getPage().activate(editor);
    }

    private static String value(CatalogueEntry entry) {
        return switch (entry.type()) {
        case ParameterType.Bool bool -> entry.defaultValue().filter("0"::equals).isPresent() ? "off" : "on";
        case ParameterType.Int number -> entry.defaultValue().filter(each -> !each.isEmpty())
                .orElse(Long.toString(number.min().orElse(0)));
        case ParameterType.Secret secret -> "secret name";
        case ParameterType.Enumeration some when !some.values().isEmpty() ->
            quoted(entry.defaultValue().orElse(some.values().getFirst().value()));
        default -> quoted(entry.defaultValue().orElse(""));
        };
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Optional<String> name(CatalogueEntry entry, TextBody body) {
        return NameInBlock.of(entry, body.prefix().isEmpty() ? List.of() : List.of(body.prefix().split("\\.")));
    }
}
