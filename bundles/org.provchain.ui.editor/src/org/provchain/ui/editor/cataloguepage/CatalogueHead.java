// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.provchain.ui.editor.pages.CommittedText;

/** The line above the table: which catalogue, its name, and what it extends. */
final class CatalogueHead {

    private static final int NAME_WIDTH = 180;

    private final Composite line;
    private final List<Control> choice;
    private final Combo chosen;
    private final CommittedText name;
    private final Combo parent;

    /**
     * Makes the line.
     *
     * @param choose  told which catalogue was chosen
     * @param rename  told a new name
     * @param extend  told what it is to extend; empty for nothing
     */
    CatalogueHead(Composite page, IntConsumer choose, Consumer<String> rename, Consumer<String> extend) {
        line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(line);
        Label label = label(Messages.CatalogueHead_catalogue);
        chosen = combo(each -> choose.accept(chosen().getSelectionIndex()));
        choice = List.of(label, chosen);
        choice.forEach(each -> each.setLayoutData(new GridData()));
        label(Messages.CatalogueHead_name);
        name = new CommittedText(line, rename);
        GridDataFactory.fillDefaults().hint(NAME_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(name.control());
        label(Messages.CatalogueHead_extends);
        parent = combo(each -> extend.accept(each.equals(Messages.CatalogueHead_nothing) ? "" : each));
    }

    private Combo chosen() {
        return chosen;
    }

    private Label label(String text) {
        Label label = new Label(line, SWT.NONE);
        label.setText(text);
        return label;
    }

    private Combo combo(Consumer<String> selected) {
        Combo combo = new Combo(line, SWT.READ_ONLY);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected.accept(combo.getText())));
        return combo;
    }

    /** Shows one catalogue of a text; a single one needs no choice. */
    void show(List<ShownCatalogue> all, ShownCatalogue shown) {
        fill(chosen, all.stream().map(ShownCatalogue::name).toList());
        chosen.select(shown.index());
        for (Control each : choice) {
            ((GridData) each.getLayoutData()).exclude = all.size() < 2;
            each.setVisible(all.size() > 1);
        }
        name.show(shown.name());
        List<String> parents = new ArrayList<>(List.of(Messages.CatalogueHead_nothing));
        parents.addAll(shown.parents());
        fill(parent, parents);
        parent.select(Math.max(0, parents.indexOf(shown.parent())));
        line.layout();
    }

    private static void fill(Combo combo, List<String> items) {
        if (!List.of(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
    }

    /** The control. */
    Composite control() {
        return line;
    }
}
