// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.annotations.FindingAnnotations;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.folding.ChainFolding;
import org.provchain.ui.editor.format.FormatOnSave;
import org.provchain.ui.editor.format.Formatting;
import org.provchain.ui.editor.occurrences.Occurrences;
import org.provchain.ui.editor.outline.ChainOutlinePage;
import org.provchain.ui.editor.presentation.SemanticColouring;
import org.provchain.ui.help.HelpTopic;

/**
 * The editor of a chain text: the platform's generic editor, connected to the project that the text belongs to. The only class
 * that touches the generic editor's own packages, which are not API.
 */
public class ChainTextEditor extends ExtensionBasedTextEditor {

    /** The id of the editor. */
    public static final String ID = "org.provchain.ui.editor.chain";
    /** The scope of its key bindings. */
    public static final String CONTEXT = "org.provchain.ui.editor.context";

    private ChainDocument document;
    private final List<Runnable> services = new ArrayList<>();

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] { CONTEXT, "org.eclipse.ui.genericeditor.genericEditorContext" });
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        disconnect();
        super.doSetInput(input);
        if (getSourceViewer() != null) {
            connect();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        connect();
    }

    private void connect() {
        IFile file = ResourceUtil.getFile(getEditorInput());
        IDocument text = getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
        if (file == null || file.getLocation() == null || text == null) {
            return;
        }
        StudioPlugin.projects().of(file).ifPresent(project -> {
            document = ChainDocument.open(text, project, Path.of(file.getLocation().toOSString()));
            FindingAnnotations annotations = new FindingAnnotations(document, getSourceViewer());
            SemanticColouring colours = new SemanticColouring(document, getSourceViewer());
            ChainFolding folding = new ChainFolding(document, getSourceViewer());
            Occurrences occurrences = new Occurrences(document, getSourceViewer(),
                    (IPostSelectionProvider) getSelectionProvider());
            CaretListener caret = event -> document
                    .moveCaret(((ITextViewerExtension5) getSourceViewer()).widgetOffset2ModelOffset(event.caretOffset));
            getSourceViewer().getTextWidget().addCaretListener(caret);
            document.addListener(snapshot -> getSite().getShell().getDisplay().asyncExec(this::refreshMinings));
            services.addAll(List.of(annotations::close, colours::close, folding::close, occurrences::close,
                    () -> removeCaretListener(caret)));
        });
    }

    private void removeCaretListener(CaretListener listener) {
        if (getSourceViewer() != null && getSourceViewer().getTextWidget() != null) {
            getSourceViewer().getTextWidget().removeCaretListener(listener);
        }
    }

    private void refreshMinings() {
        if (getSourceViewer() instanceof ISourceViewerExtension5 minings && getSourceViewer().getTextWidget() != null) {
            minings.updateCodeMinings();
        }
    }

    private void disconnect() {
        services.forEach(Runnable::run);
        services.clear();
        if (document != null) {
            document.close();
            document = null;
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContentOutlinePage.class && document != null) {
            return type.cast(new ChainOutlinePage(this, document));
        }
        if (type == HelpTopic.class && document != null) {
            return type.cast(helpTopic());
        }
        return super.getAdapter(type);
    }

    /** The page of the finding at the cursor; null, as adapters are, where there is none. */
    private HelpTopic helpTopic() {
        int offset = getSourceViewer().getSelectedRange().x;
        return document.latest().flatMap(each -> each.findings(document.file()).stream()
                .filter(one -> one.region().offset() <= offset
                        && offset <= one.region().offset() + one.region().length())
                .findFirst()).map(each -> HelpTopic.ofCheck(each.code())).orElse(null);
    }

    @Override
    protected void performSave(boolean overwrite, IProgressMonitor monitor) {
        if (document != null && FormatOnSave.isWanted()) {
            Formatting.format(document.file(), document.document());
        }
        super.performSave(overwrite, monitor);
        if (!isDirty()) {
            document().ifPresent(ChainDocument::release);
        }
    }

    @Override
    public void dispose() {
        disconnect();
        super.dispose();
    }

    /** The text as a part of its project; empty where it lies outside of any project. */
    public Optional<ChainDocument> document() {
        return Optional.ofNullable(document);
    }

    /** The viewer of the text. */
    public ISourceViewer viewer() {
        return getSourceViewer();
    }
}
