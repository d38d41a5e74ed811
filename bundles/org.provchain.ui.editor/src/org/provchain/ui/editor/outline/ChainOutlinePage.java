// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.symbols.Symbol;
import org.provchain.dsl.ide.symbols.Symbols;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.project.SnapshotListener;

/** The outline of a text: chains, files, parameters by prefix. Follows the text and, if the user wants it, the cursor. */
public final class ChainOutlinePage extends ContentOutlinePage {

    private final ITextEditor editor;
    private final ChainDocument document;
    private final SnapshotListener follower = this::changed;
    private final ISelectionChangedListener cursor = this::cursorMoved;
    private final OutlineOptions options = new OutlineOptions(this::apply);
    private List<Symbol> shown = List.of();
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
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new SymbolTree());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
        apply();
        document.addListener(follower);
        editor.getSelectionProvider().addSelectionChangedListener(cursor);
    }

    private void apply() {
        TreeViewer tree = getTreeViewer();
        if (tree != null && !tree.getControl().isDisposed()) {
            tree.setComparator(options.isSorted() ? new ViewerComparator(String.CASE_INSENSITIVE_ORDER) : null);
            tree.setFilters(options.filters());
        }
    }

    private void changed(Snapshot snapshot) {
        List<Symbol> symbols = snapshot.resource(document.file()).map(Symbols::of).orElse(List.of());
        if (getControl() != null && !getControl().isDisposed()) {
            getControl().getDisplay().asyncExec(() -> show(symbols));
        }
    }

    private void show(List<Symbol> symbols) {
        if (getControl().isDisposed() || symbols.equals(shown)) {
            return;
        }
        TreeViewer tree = getTreeViewer();
        boolean first = shown.isEmpty();
        List<String> open = new ArrayList<>();
        for (TreePath each : tree.getExpandedTreePaths()) {
            open.add(OutlinePaths.name(each));
        }
        shown = symbols;
        revealing = true;
        tree.getControl().setRedraw(false);
        tree.setInput(symbols);
        if (first) {
            tree.expandToLevel(2);
        } else {
            tree.setExpandedTreePaths(OutlinePaths.find(symbols, open).toArray(TreePath[]::new));
        }
        tree.getControl().setRedraw(true);
        revealing = false;
    }

    private void cursorMoved(SelectionChangedEvent event) {
        if (options.isLinked() && !getControl().isDisposed() && !getControl().isFocusControl()
                && event.getSelection() instanceof ITextSelection selection) {
            TreePath path = OutlinePaths.at(shown, selection.getOffset());
            if (path.getSegmentCount() > 0) {
                revealing = true;
                getTreeViewer().setSelection(new TreeSelection(path), true);
                revealing = false;
            }
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!revealing && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Symbol symbol) {
            editor.selectAndReveal(symbol.selection(), symbol.selected());
        }
    }

    @Override
    public void dispose() {
        document.removeListener(follower);
        if (editor.getSelectionProvider() != null) {
            editor.getSelectionProvider().removeSelectionChangedListener(cursor);
        }
        super.dispose();
    }
}
