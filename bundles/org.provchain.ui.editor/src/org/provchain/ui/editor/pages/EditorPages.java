// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.provchain.ui.editor.document.ChainDocument;

/** The pages of an editor: its text first, behind it those of the extension point, with tabs at the lower edge. */
public final class EditorPages {

    private final CTabFolder folder;
    private final Composite textParent;
    private final EditorPageSite site;
    private final Runnable shown;
    private final Map<CTabItem, PageDescription> descriptions = new LinkedHashMap<>();
    private final Map<CTabItem, EditorPage> pages = new LinkedHashMap<>();
    private Optional<PageMemory> memory = Optional.empty();
    private final PagePreparation preparation = new PagePreparation();
    private ChainDocument document;

    /**
     * Makes the tabs.
     *
     * @param textTitle the title of the first one
     * @param shown     told when another page is shown
     */
    public EditorPages(Composite parent, String textTitle, EditorPageSite site, Runnable shown) {
        this.site = site;
        this.shown = shown;
        folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        textParent = tab(textTitle);
        folder.setSelection(0);
        for (PageDescription each : PageDescription.all()) {
            tab(each.title());
            descriptions.put(folder.getItem(folder.getItemCount() - 1), each);
        }
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
        preparation.soon();
        folder.addDisposeListener(event -> preparation.cancel());
    }

    private Composite tab(String title) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        Composite page = new Composite(folder, SWT.NONE);
        page.setLayout(new FillLayout());
        item.setControl(page);
        return page;
    }

    /** Where the text belongs. */
    public Composite textParent() {
        return textParent;
    }

    /** The page that is shown; empty while it is the text. */
    public Optional<EditorPage> current() {
        return Optional.ofNullable(pages.get(folder.getSelection()));
    }

    /** The scope of the keys on the page that is shown; empty while it is the text. */
    public Optional<String> context() {
        return current().map(each -> descriptions.get(folder.getSelection()).context());
    }

    /** Shows the page that was seen last of a file, as it was seen, and remembers from now on; called once, while the text is shown. */
    public void remember(IFile file) {
        memory = Optional.of(new PageMemory(file));
        memory.get().page().ifPresent(this::show);
        folder.addDisposeListener(event -> keep());
    }

    private void keep() {
        Map<String, String> states = new LinkedHashMap<>();
        pages.forEach((item, page) -> states.put(descriptions.get(item).id(), page.state()));
        memory.ifPresent(each -> each
                .keep(Optional.ofNullable(descriptions.get(folder.getSelection())).map(PageDescription::id), states));
    }

    /** Shows the text. */
    public void showText() {
        show(0);
    }

    /** Shows the page with an id; false where there is none. */
    public boolean show(String id) {
        for (int at = 0; at < folder.getItemCount(); at++) {
            PageDescription found = descriptions.get(folder.getItem(at));
            if (found != null && found.id().equals(id)) {
                show(at);
                return true;
            }
        }
        return false;
    }

    /** Shows the next page; behind the last one, the text. */
    public void showNext() {
        show((folder.getSelectionIndex() + 1) % folder.getItemCount());
    }

    private void show(int at) {
        if (folder.getSelectionIndex() != at) {
            folder.setSelection(at);
            changed();
        }
    }

    private void changed() {
        CTabItem item = folder.getSelection();
        if (descriptions.containsKey(item) && !pages.containsKey(item)) {
            descriptions.get(item).make().ifPresent(page -> {
                pages.put(item, page);
                page.create((Composite) item.getControl(), site);
                memory.flatMap(each -> each.state(descriptions.get(item).id())).ifPresent(page::restore);
                ((Composite) item.getControl()).layout();
                if (document != null) {
                    page.connect(document);
                }
            });
        }
        shown.run();
    }

    /** All pages that have been shown follow a document from now on. */
    public void connect(ChainDocument followed) {
        document = followed;
        List.copyOf(pages.values()).forEach(each -> each.connect(followed));
    }

    /** They follow it no longer. */
    public void disconnect() {
        document = null;
        List.copyOf(pages.values()).forEach(EditorPage::disconnect);
    }

    /** Whether one of them holds something that is not saved. */
    public boolean isDirty() {
        return pages.values().stream().anyMatch(EditorPage::isDirty);
    }

    /**
     * Saves what they hold.
     *
     * @throws CoreException if that cannot be written
     */
    public void save(IProgressMonitor monitor) throws CoreException {
        for (EditorPage each : pages.values()) {
            each.save(monitor);
        }
    }

    /** The editor is closed. */
    public void dispose() {
        pages.values().forEach(EditorPage::dispose);
        pages.clear();
    }
}
