// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.provchain.core.chain.Instruction.FollowLink;
import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.ide.structure.Deletion;
import org.provchain.dsl.ide.structure.LinkChanges;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.diagram.commands.ChainEditing;

/** The links of a file in the order in which the phone follows them. */
final class LinksTab implements FileTab {

    private TableViewer table;
    private ShownFile shown;

    @Override
    public String title() {
        return Messages.LinksTab_title;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        table = new TableViewer(page, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        AccessibleName.set(table.getControl(), title());
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(table.getControl());
        column(Messages.LinksTab_number, 50,
                each -> String.valueOf(links(shown.file().instructions()).indexOf(each) + 1));
        column(Messages.LinksTab_kind, 140, each -> each.kind().words());
        column(Messages.LinksTab_target, 320, this::target);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.LinksTab_up, () -> move(-1));
        button(buttons, Messages.LinksTab_down, () -> move(1));
        button(buttons, Messages.LinksTab_remove, this::remove);
        return page;
    }

    private String target(FollowLink link) {
        return link.isInside() ? shown.state().chain().files().get(link.target()).name() : link.url().text();
    }

    private void column(String title, int width, Function<FollowLink, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((FollowLink) each)));
    }

    private static void button(Composite parent, String text, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> run.run());
    }

    private static List<FollowLink> links(List<?> instructions) {
        return instructions.stream().filter(FollowLink.class::isInstance).map(FollowLink.class::cast).toList();
    }

    private FollowLink link(ServedChain chain, int at) throws ChangeRefused {
        List<FollowLink> all = links(ChainEditing.file(chain, shown.name()).instructions());
        if (at < 0 || at >= all.size()) {
            throw new ChangeRefused(Messages.LinksTab_gone);
        }
        return all.get(at);
    }

    private int selected() {
        return table.getTable().getSelectionIndex();
    }

    private void move(int by) {
        int from = selected();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < table.getTable().getItemCount()
                && shown.editing().perform((snapshot, chain) -> LinkChanges.reorder(snapshot, link(chain, from), to))) {
            table.getTable().setSelection(to);
        }
    }

    private void remove() {
        int at = selected();
        if (at >= 0) {
            shown.editing().perform((snapshot, chain) -> Deletion.of(snapshot, List.of(), List.of(link(chain, at))));
        }
    }

    @Override
    public void show(ShownFile file) {
        int selected = selected();
        shown = file;
        table.setInput(links(file.file().instructions()));
        table.getTable().setSelection(selected);
    }
}
