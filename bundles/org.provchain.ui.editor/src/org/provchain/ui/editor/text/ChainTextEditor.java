// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.editor.annotations.FindingAnnotations;
import org.provchain.ui.editor.codemining.EvenLines;
import org.provchain.ui.editor.contentassist.FirstUse;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.document.Partitions;
import org.provchain.ui.editor.folding.ChainFolding;
import org.provchain.ui.editor.format.FormatOnSave;
import org.provchain.ui.editor.format.Formatting;
import org.provchain.ui.editor.hover.ChainHover;
import org.provchain.ui.editor.hover.FocusedHover;
import org.provchain.ui.editor.occurrences.Occurrences;
import org.provchain.ui.editor.outline.ChainOutlinePage;
import org.provchain.ui.editor.presentation.SemanticColouring;
import org.provchain.ui.editor.pages.EditorPage;
import org.provchain.ui.editor.pages.EditorPageSite;
import org.provchain.ui.editor.pages.EditorPages;
import org.provchain.ui.editor.pages.PageOverview;
import org.provchain.ui.editor.quickfix.ChainQuickAssist;
import org.provchain.ui.help.HelpTopic;
import org.provchain.ui.simulation.ChainAtCursor;

/**
 * The editor of a chain text: the platform's generic editor, connected to the project that the text belongs to. The only class
 * that touches the generic editor's own packages, which are not API.
 */
public class ChainTextEditor extends ExtensionBasedTextEditor {

    /** The id of the editor. */
    public static final String ID = "org.provchain.ui.editor.chain";
    /** The scope of its key bindings. */
    public static final String CONTEXT = "org.provchain.ui.editor.context";

    private static final String[] TEXT_CONTEXTS = { CONTEXT, "org.eclipse.ui.genericeditor.genericEditorContext" };

    private ChainDocument document;
    private FocusedHover focusedHover;
    private ChainOutlinePage outline;
    private EditorPages pages;
    private boolean restoring;
    private final List<Runnable> services = new ArrayList<>();

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(TEXT_CONTEXTS);
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
        pages = new EditorPages(parent, Messages.ChainTextEditor_text, new PageSite(), this::pageShown);
        super.createPartControl(pages.textParent());
        replaceMarkerServices();
        letGoOfTextWhenClosed(getSourceViewer());
        connect();
        restorePage();
    }

    /** Without taking the keys: another part may have them when the window opens with several editors. */
    private void restorePage() {
        IFile file = ResourceUtil.getFile(getEditorInput());
        if (file != null) {
            restoring = true;
            pages.remember(file);
            restoring = false;
        }
    }

    /** The platform's assistant keeps a closed viewer now and then; the selection that it remembers would keep the text too. */
    private static void letGoOfTextWhenClosed(ISourceViewer viewer) {
        Display display = viewer.getTextWidget().getDisplay();
        viewer.getTextWidget()
                .addDisposeListener(event -> display.asyncExec(() -> viewer.getSelectionProvider().getSelection()));
    }

    /** The generic editor adds the hovers and the fixes of markers to ours; those are of the text as it was saved. */
    private void replaceMarkerServices() {
        ((ISourceViewerExtension3) getSourceViewer()).getQuickAssistAssistant()
                .setQuickAssistProcessor(new ChainQuickAssist());
        for (String each : Partitions.types()) {
            ((ITextViewerExtension2) getSourceViewer()).removeTextHovers(each);
            getSourceViewer().setTextHover(new ChainHover(), each);
        }
        focusedHover = new FocusedHover(getSourceViewer());
        setAction(ITextEditorActionConstants.SHOW_INFORMATION, focusedHover);
    }

    private void connect() {
        IFile file = ResourceUtil.getFile(getEditorInput());
        IDocument text = getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
        if (file == null || file.getLocation() == null || text == null) {
            return;
        }
        StudioPlugin.projects().of(file).ifPresent(project -> {
            document = ChainDocument.open(text, project, Path.of(file.getLocation().toOSString()));
            if (outline != null && outline.getControl() != null && !outline.getControl().isDisposed()) {
                outline.follow(document);
            }
            pages.connect(document);
            FindingAnnotations annotations = new FindingAnnotations(document, getSourceViewer());
            SemanticColouring colours = new SemanticColouring(document, getSourceViewer());
            ChainFolding folding = new ChainFolding(document, getSourceViewer());
            Occurrences occurrences = new Occurrences(document, getSourceViewer(),
                    (IPostSelectionProvider) getSelectionProvider());
            EvenLines lines = new EvenLines(text, getSourceViewer());
            CaretListener caret = event -> document
                    .moveCaret(((ITextViewerExtension5) getSourceViewer()).widgetOffset2ModelOffset(event.caretOffset));
            getSourceViewer().getTextWidget().addCaretListener(caret);
            // told in the background, where a closed editor has no window to ask any more
            Display display = getSourceViewer().getTextWidget().getDisplay();
            Path edited = document.file();
            document.addListener(snapshot -> FirstUse.prepare(snapshot, edited));
            document.addListener(snapshot -> display.asyncExec(() -> refreshMinings(snapshot, lines)));
            services.addAll(List.of(annotations::close, colours::close, folding::close, occurrences::close,
                    lines::close, () -> removeCaretListener(caret)));
        });
    }

    private void removeCaretListener(CaretListener listener) {
        if (getSourceViewer() != null && getSourceViewer().getTextWidget() != null) {
            getSourceViewer().getTextWidget().removeCaretListener(listener);
        }
    }

    private void refreshMinings(Snapshot snapshot, EvenLines lines) {
        if (getSourceViewer() instanceof ISourceViewerExtension5 minings && getSourceViewer().getTextWidget() != null) {
            if (document != null && document.isCurrent(snapshot)) {
                lines.settled();
            }
            minings.updateCodeMinings();
        }
    }

    private void disconnect() {
        services.forEach(Runnable::run);
        services.clear();
        if (pages != null) {
            pages.disconnect();
        }
        if (document != null) {
            document.close();
            document = null;
        }
    }

    /** The page that is shown; empty while it is the text. */
    public Optional<EditorPage> page() {
        return pages == null ? Optional.empty() : pages.current();
    }

    /** Shows the page with an id; false where there is none. */
    public boolean showPage(String id) {
        return pages.show(id);
    }

    /** Shows the text. */
    public void showText() {
        pages.showText();
    }

    /** Shows the next page; behind the last one, the text. */
    public void showNextPage() {
        pages.showNext();
    }

    /** The keys of the text do not count on another page: some of them change it. */
    @SuppressWarnings("deprecation")
    private void takeKeys() {
        getEditorSite().getKeyBindingService()
                .setScopes(pages.context().map(each -> new String[] { each }).orElse(TEXT_CONTEXTS));
    }

    private void pageShown() {
        takeKeys();
        getSite().setSelectionProvider(page().map(EditorPage::selectionProvider).orElseGet(this::getSelectionProvider));
        if (getEditorSite().getActionBarContributor() instanceof ChainEditorContributor contributor) {
            contributor.setActiveEditor(this);
        }
        showOverview();
        page().ifPresent(each -> each.reveal(getSourceViewer().getSelectedRange().x));
        if (!restoring) {
            setFocus();
        }
    }

    private void showOverview() {
        if (outline != null) {
            outline.show(page().flatMap(each -> Optional.ofNullable(each.adapter(PageOverview.class))));
        }
    }

    @Override
    public void selectAndReveal(int start, int length) {
        super.selectAndReveal(start, length);
        page().ifPresent(each -> each.reveal(start));
    }

    @Override
    public void setFocus() {
        page().ifPresentOrElse(EditorPage::setFocus, super::setFocus);
    }

    @Override
    public boolean isDirty() {
        return super.isDirty() || pages != null && pages.isDirty();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T ofPage = page().map(each -> each.adapter(type)).orElse(null);
        if (ofPage != null) {
            return ofPage;
        }
        if (type == IContentOutlinePage.class && document != null) {
            outline = new ChainOutlinePage(this, document);
            getSite().getShell().getDisplay().asyncExec(this::showOverview);
            return type.cast(outline);
        }
        if (type == HelpTopic.class && document != null) {
            return type.cast(helpTopic());
        }
        if (type == ChainAtCursor.class && document != null) {
            return type.cast(chainAtCursor());
        }
        return super.getAdapter(type);
    }

    /** The chain at the cursor; null, as adapters are, where there is none. */
    private ChainAtCursor chainAtCursor() {
        int offset = getSourceViewer().getSelectedRange().x;
        return document.latest().flatMap(each -> ChainAtCursor.of(each, document.file(), offset)).orElse(null);
    }

    /** The page of the finding at the cursor, or else on its line; null, as adapters are, where there is none. */
    private HelpTopic helpTopic() {
        int offset = getSourceViewer().getSelectedRange().x;
        return document.latest().flatMap(each -> ChainQuickAssist.onLine(each, document, offset).stream().findFirst())
                .map(each -> HelpTopic.ofCheck(each.code())).orElse(null);
    }

    @Override
    protected void performSave(boolean overwrite, IProgressMonitor monitor) {
        if (document != null && FormatOnSave.isWanted()) {
            Formatting.format(document.file(), document.document());
        }
        super.performSave(overwrite, monitor);
        savePages(monitor);
        if (!isDirty()) {
            document().ifPresent(ChainDocument::release);
        }
    }

    private void savePages(IProgressMonitor monitor) {
        try {
            pages.save(monitor);
        } catch (CoreException failed) {
            ErrorDialog.openError(getSite().getShell(), Messages.ChainTextEditor_not_saved, null, failed.getStatus());
        }
    }

    @Override
    public void dispose() {
        disconnect();
        if (pages != null) {
            pages.dispose();
        }
        if (focusedHover != null) {
            focusedHover.uninstall();
        }
        super.dispose();
        // a list of content assist that stays in the filters of the display keeps the closed editor; let it keep nothing else
        outline = null;
        focusedHover = null;
        pages = null;
    }

    /** The text as a part of its project; empty where it lies outside of any project. */
    public Optional<ChainDocument> document() {
        return Optional.ofNullable(document);
    }

    /** The viewer of the text. */
    public ISourceViewer viewer() {
        return getSourceViewer();
    }

    /** The editor as its pages see it. */
    private final class PageSite implements EditorPageSite {

        @Override
        public ITextEditor editor() {
            return ChainTextEditor.this;
        }

        @Override
        public void showText(int offset, int length) {
            pages.showText();
            selectAndReveal(offset, length);
        }

        @Override
        public void dirtyChanged() {
            firePropertyChange(PROP_DIRTY);
        }
    }
}
