// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.cataloguepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.structure.CatalogueChanges;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.ide.structure.DeclarationChanges;
import org.provchain.dsl.ide.structure.DeclarationPart;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ParameterDeclaration;
import org.provchain.ui.AccessibleName;

/** The catalogues of a text, one of them at a time: its head, and what it declares. */
final class CatalogueForm {

    private static final String NEW_TYPE = "string";

    private final CatalogueEditing editing;
    private final Composite all;
    private final CatalogueHead head;
    private final Text filter;
    private final DeclarationTable table;
    private final DeclarationBar bar;
    private List<ShownCatalogue> catalogues = List.of();
    private int chosen;
    /** The parameter that was added last and is to be selected; empty for none. */
    private String added = "";

    CatalogueForm(Composite parent, CatalogueEditing editing) {
        this.editing = editing;
        all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(all);
        head = new CatalogueHead(all, this::choose, this::rename, this::extend);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        filter = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.CatalogueForm_filter);
        AccessibleName.set(filter, Messages.CatalogueForm_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new DeclarationTable(all, this::set);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getControl());
        filter.addListener(SWT.Modify, event -> table.filter(filter.getText()));
        bar = new DeclarationBar(all, this::add, this::remove);
        table.viewer().addSelectionChangedListener(event -> bar.enableRemove(!event.getSelection().isEmpty()));
        table.viewer().getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
    }

    /** A change of the catalogue that is shown. */
    @FunctionalInterface
    private interface OfCatalogue {
        TextChange change(Snapshot snapshot, CatalogueDeclaration catalogue) throws ChangeRefused;
    }

    private boolean perform(OfCatalogue edit) {
        ShownCatalogue shown = catalogues.get(chosen);
        return editing.perform((snapshot, file) -> edit.change(snapshot, shown.in(snapshot, file)));
    }

    private void choose(int index) {
        chosen = index;
        show(catalogues);
    }

    private void rename(String name) {
        if (perform((snapshot, catalogue) -> CatalogueChanges.rename(snapshot, catalogue, name))) {
            catalogues.set(chosen, catalogues.get(chosen).named(name));
        }
        head.show(catalogues, catalogues.get(chosen));
    }

    private void extend(String parent) {
        if (!perform((snapshot, catalogue) -> CatalogueChanges.extend(snapshot, catalogue,
                Optional.of(parent).filter(each -> !each.isEmpty())))) {
            head.show(catalogues, catalogues.get(chosen));
        }
    }

    private boolean set(DeclarationRow row, DeclarationPart part, String text) {
        return perform((snapshot, catalogue) -> DeclarationChanges.set(snapshot, row.in(catalogue), part, text));
    }

    private boolean add(String name) {
        boolean done = perform(
                (snapshot, catalogue) -> DeclarationChanges.add(snapshot, catalogue, name, NEW_TYPE));
        added = done ? name : "";
        return done;
    }

    private void remove() {
        List<DeclarationRow> rows = table.selected();
        if (!rows.isEmpty()) {
            perform((snapshot, catalogue) -> {
                List<ParameterDeclaration> gone = new ArrayList<>();
                for (DeclarationRow each : rows) {
                    gone.add(each.in(catalogue));
                }
                return DeclarationChanges.remove(snapshot, gone);
            });
        }
    }

    /** Shows the catalogues of a text, at least one. */
    void show(List<ShownCatalogue> shown) {
        catalogues = new ArrayList<>(shown);
        chosen = Math.min(chosen, shown.size() - 1);
        head.show(shown, shown.get(chosen));
        table.show(shown.get(chosen).rows());
        shown.get(chosen).rows().stream().filter(each -> each.name().equals(added)).findFirst().ifPresent(each -> {
            table.select(each.index());
            added = "";
        });
    }

    /** Shows what is declared at a place of the text. */
    void reveal(int offset) {
        for (ShownCatalogue each : List.copyOf(catalogues)) {
            each.rows().stream().filter(row -> row.begin() <= offset && offset <= row.end()).findFirst()
                    .ifPresent(row -> {
                        choose(each.index());
                        table.select(row.index());
                    });
        }
    }

    /** Takes the keys for finding. */
    void find() {
        filter.setFocus();
        filter.selectAll();
    }

    DeclarationTable table() {
        return table;
    }

    Composite control() {
        return all;
    }
}
