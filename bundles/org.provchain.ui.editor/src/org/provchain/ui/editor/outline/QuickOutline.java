// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.provchain.dsl.ide.symbols.Symbol;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.editor.outline.OutlineHits.Hit;

/** A small outline over the editor that goes where the user types. */
public final class QuickOutline extends PopupDialog {

    private final ITextEditor editor;
    private final List<Symbol> symbols;
    private Text filter;
    private TreeViewer tree;

    /** The outline of the text in an editor. */
    public QuickOutline(Shell parent, ITextEditor editor, List<Symbol> symbols) {
        // with a title, though an empty one: its place is that of the filter
        super(parent, SWT.RESIZE, true, true, false, false, false, "", Messages.QuickOutline_hint);
        this.editor = editor;
        this.symbols = symbols;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        filter = new Text(parent, SWT.SEARCH);
        AccessibleName.set(filter, Messages.QuickOutline_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, event -> refresh());
        filter.addListener(SWT.DefaultSelection, event -> reveal());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getTree().setFocus();
            }
        });
        return filter;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        AccessibleName.set(tree.getControl(), Messages.QuickOutline_hint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new HitTree());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
        show(new OutlineHits(symbols, ""));
        tree.addOpenListener(event -> reveal());
        return tree.getControl();
    }

    private void refresh() {
        OutlineHits hits = new OutlineHits(symbols, filter.getText());
        tree.getControl().setRedraw(false);
        show(hits);
        tree.getControl().setRedraw(true);
        hits.first().ifPresent(each -> tree.setSelection(new StructuredSelection(each)));
    }

    private void show(OutlineHits hits) {
        tree.setInput(hits);
        tree.setExpandedElements(hits.unfolded());
    }

    private void reveal() {
        if (((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof Hit hit) {
            Symbol symbol = hit.symbol();
            close();
            editor.selectAndReveal(symbol.selection(), symbol.selected());
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(480, 420);
    }
}
