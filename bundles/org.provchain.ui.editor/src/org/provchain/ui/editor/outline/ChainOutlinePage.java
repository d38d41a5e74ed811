// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.symbols.Symbol;
import org.provchain.dsl.ide.symbols.Symbols;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.pages.PageOverview;
import org.provchain.ui.project.SnapshotListener;

/** The outline of a text: chains, files, parameters by prefix. Follows the text and, if the user wants it, the cursor. */
public final class ChainOutlinePage extends ContentOutlinePage {

    private static final ViewerComparator BY_NAME = new ViewerComparator() {
        @Override
        public int compare(Viewer viewer, Object one, Object other) {
            return String.CASE_INSENSITIVE_ORDER.compare(((OutlineRow) one).symbol().name(),
                    ((OutlineRow) other).symbol().name());
        }
    };

    /** How much of the height the small picture takes, in percent. */
    private static final int OVERVIEW = 35;

    /** With more rows than this the outline does not unfold by itself. */
    static final int MOST = 1000;

    private final ITextEditor editor;
    private volatile ChainDocument document;
    private final SnapshotListener follower = this::changed;
    private final ISelectionChangedListener cursor = this::cursorMoved;
    private final OutlineOptions options = new OutlineOptions(this::apply);
    private final OutlineRow root = OutlineRow.root();
    private SashForm halves;
    private Optional<PageOverview> overview = Optional.empty();
    private Control overviewControl;
    private boolean revealing;

    /** The outline of the text in an editor. */
    public ChainOutlinePage(ITextEditor editor, ChainDocument document) {
        this.editor = editor;
        this.document = document;
    }

    @Override
    public void init(IPageSite site) {
        super.init(site);
        IToolBarManager bar = site.getActionBars().getToolBarManager();
        options.addTo(bar);
    }

    @Override
    public void createControl(Composite parent) {
        halves = new SashForm(parent, SWT.VERTICAL);
        super.createControl(halves);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineRows());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
        apply();
        document.addListener(follower);
        editor.getSelectionProvider().addSelectionChangedListener(cursor);
    }

    @Override
    public Control getControl() {
        return halves;
    }

    /** Shows the small picture of a page above the tree; none for the text. */
    public void show(Optional<PageOverview> shown) {
        if (halves == null || halves.isDisposed() || shown.isEmpty() && overview.isEmpty()) {
            return;
        }
        dropOverview();
        overview = shown;
        shown.ifPresent(each -> {
            overviewControl = each.create(halves);
            overviewControl.moveAbove(getTreeViewer().getControl());
            halves.setWeights(OVERVIEW, 100 - OVERVIEW);
        });
        halves.layout();
    }

    private void dropOverview() {
        overview.ifPresent(PageOverview::dispose);
        overview = Optional.empty();
        if (overviewControl != null) {
            overviewControl.dispose();
            overviewControl = null;
        }
    }

    /** Shows another document of the same editor: its text was moved, or saved under another name. */
    public void follow(ChainDocument other) {
        document.removeListener(follower);
        document = other;
        document.addListener(follower);
    }

    private void apply() {
        TreeViewer tree = getTreeViewer();
        if (tree != null && !tree.getControl().isDisposed()) {
            boolean large = count(tree.getTree().getItems(), 0) > MOST;
            tree.getControl().setRedraw(false);
            if (large) {
                // what is folded is not built again, twice
                tree.collapseAll();
            }
            tree.setComparator(options.isSorted() ? BY_NAME : null);
            tree.setFilters(options.filters());
            if (large) {
                unfold(tree);
            }
            tree.getControl().setRedraw(true);
        }
    }

    /** How many items there are; stops where there are many. */
    private static int count(TreeItem[] items, int counted) {
        int count = counted + items.length;
        for (int index = 0; index < items.length && count <= MOST; index++) {
            count = count(items[index].getItems(), count);
        }
        return count;
    }

    /** Unfolds what is at the top, as far as that makes not too many rows. */
    private void unfold(TreeViewer tree) {
        int rows = root.children().size();
        for (OutlineRow each : root.children()) {
            rows += each.children().size();
            if (rows <= MOST) {
                tree.setExpandedState(each, true);
            }
        }
    }

    private void changed(Snapshot snapshot) {
        List<Symbol> symbols = snapshot.resource(document.file()).map(Symbols::of).orElse(List.of());
        if (getControl() != null && !getControl().isDisposed()) {
            getControl().getDisplay().asyncExec(() -> show(symbols));
        }
    }

    private void show(List<Symbol> symbols) {
        if (getControl().isDisposed()) {
            return;
        }
        TreeViewer tree = getTreeViewer();
        boolean first = root.children().isEmpty();
        OutlineRow.Changes changes = root.follow(symbols);
        revealing = true;
        if (first) {
            tree.setInput(root);
            unfold(tree);
        } else if (options.isSorted() && !changes.relabelled().isEmpty()) {
            tree.refresh();
        } else {
            tree.update(changes.relabelled().toArray(), null);
            changes.rearranged().forEach(tree::refresh);
        }
        revealing = false;
    }

    private void cursorMoved(SelectionChangedEvent event) {
        if (options.isLinked() && !getControl().isDisposed() && !getTreeViewer().getControl().isFocusControl()
                && event.getSelection() instanceof ITextSelection selection) {
            root.at(selection.getOffset()).ifPresent(this::reveal);
        }
    }

    private void reveal(OutlineRow row) {
        if (getTreeViewer().getStructuredSelection().getFirstElement() != row) {
            revealing = true;
            getTreeViewer().setSelection(new StructuredSelection(row), true);
            revealing = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!revealing && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof OutlineRow row) {
            editor.selectAndReveal(row.symbol().selection(), row.symbol().selected());
        }
    }

    @Override
    public void dispose() {
        dropOverview();
        document.removeListener(follower);
        if (editor.getSelectionProvider() != null) {
            editor.getSelectionProvider().removeSelectionChangedListener(cursor);
        }
        super.dispose();
    }
}
