// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.actions.ActionFactory;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.structure.CatalogueChanges;
import org.provchain.ui.Later;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.pages.Banner;
import org.provchain.ui.editor.pages.EditorPage;
import org.provchain.ui.editor.pages.EditorPageSite;
import org.provchain.ui.project.SnapshotListener;

/** The page of the editor that shows the catalogues of the text as a table, and on which they are changed. */
public final class CataloguePage implements EditorPage {

    /** Its id. */
    public static final String ID = "org.provchain.ui.editor.catalogue";

    private final SnapshotListener follower = this::follow;
    private final CatalogueEditing editing = new CatalogueEditing(this::refused);
    private Display display;
    private Composite page;
    private Banner banner;
    private Composite body;
    private StackLayout stack;
    private NoCatalogue none;
    private CatalogueForm form;
    private Action find;
    private ChainDocument document;
    private boolean readable = true;
    /** Where in the text one came from; -1 for nowhere. */
    private int revealed = -1;

    @Override
    public void create(Composite parent, EditorPageSite site) {
        display = parent.getDisplay();
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        banner = new Banner(page);
        body = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        stack = new StackLayout();
        body.setLayout(stack);
        none = new NoCatalogue(body, this::addCatalogue);
        form = new CatalogueForm(body, editing);
        find = new Action() {
            @Override
            public void run() {
                form.find();
            }
        };
    }

    private void addCatalogue() {
        editing.perform((snapshot, file) -> CatalogueChanges.create(snapshot, file,
                CatalogueChanges.freeName(snapshot)));
    }

    private void refused(String reason) {
        banner.show(reason);
    }

    /** In a background thread. */
    private void follow(Snapshot snapshot) {
        ChainDocument followed = document;
        if (followed != null) {
            Path file = followed.file();
            boolean whole = ShownCatalogue.isReadable(snapshot, file);
            List<ShownCatalogue> shown = ShownCatalogue.of(snapshot, file);
            Later.change(display, page, () -> show(shown, whole));
        }
    }

    private void show(List<ShownCatalogue> shown, boolean whole) {
        if (whole || stack.topControl == null) {
            if (!shown.isEmpty()) {
                form.show(shown);
            }
            if (stack.topControl == null) {
                form.reveal(revealed);
            }
            stack.topControl = shown.isEmpty() ? none.control() : form.control();
            body.layout();
        }
        if (!whole || !readable) {
            banner.show(whole ? "" : Messages.CataloguePage_broken);
        }
        readable = whole;
        body.setEnabled(whole);
    }

    @Override
    public void connect(ChainDocument followed) {
        document = followed;
        editing.setDocument(followed);
        followed.addListener(follower);
    }

    @Override
    public void disconnect() {
        if (document != null) {
            document.removeListener(follower);
            editing.setDocument(null);
            document = null;
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == form.control()) {
            viewer().getControl().setFocus();
        } else if (stack.topControl == none.control()) {
            none.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void reveal(int offset) {
        if (stack.topControl == null) {
            revealed = offset;
        } else {
            banner.show(readable ? "" : Messages.CataloguePage_broken);
            form.reveal(offset);
        }
    }

    @Override
    public ISelectionProvider selectionProvider() {
        return viewer();
    }

    /** Only what fields and cells do not need for themselves. */
    @Override
    public IAction action(String id) {
        return id.equals(ActionFactory.FIND.getId()) ? find : null;
    }

    @Override
    public <T> T adapter(Class<T> type) {
        return null;
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void save(IProgressMonitor monitor) {
        // it holds nothing of its own
    }

    @Override
    public void dispose() {
        // all of it goes with the controls
    }

    /** The table. */
    public TableViewer viewer() {
        return form.table().viewer();
    }

    /** What is said above the page; empty where nothing is. */
    public String message() {
        return banner.message();
    }
}
