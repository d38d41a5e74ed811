// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.catalogue;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.dsl.ide.describe.EntryDescription;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.StudioImages;

/** All parameters that are known, with type, models and evidence; to search, and to put into the text. */
public final class CatalogueView extends ViewPart {

    private final ShownCatalogue shown = new ShownCatalogue();
    private Text search;
    private Label count;
    private TableViewer table;
    private StyledText details;
    private Catalogue catalogue;
    private Optional<String> wanted = Optional.empty();
    private Action insert;

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(all);
        search = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Catalogue_search);
        AccessibleName.set(search, Messages.Catalogue_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        SashForm parts = new SashForm(all, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        table = new TableViewer(parts, SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        AccessibleName.set(table.getTable(), Messages.Catalogue_name);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setUseHashlookup(true);
        CatalogueColumns.addTo(table);
        details = new StyledText(parts, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        details.setMargins(6, 4, 6, 4);
        parts.setWeights(65, 35);
        count = new Label(all, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        insert = action();
        getViewSite().getActionBars().getToolBarManager().add(insert);
        menu();
        search.addListener(SWT.Modify, event -> fill());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.getTable().setFocus();
            }
        });
        table.addSelectionChangedListener(event -> describe());
        table.addDoubleClickListener(event -> insert.run());
        getSite().setSelectionProvider(table);
        shown.follow(getSite(), this::show);
    }

    private Action action() {
        Action action = new Action(Messages.Catalogue_insert, StudioImages.descriptor("insert")) {
            @Override
            public void run() {
                IEditorPart editor = getSite().getPage().getActiveEditor();
                if (selected() instanceof CatalogueEntry entry) {
                    boolean done = editor != null && ParameterInsertion.into(editor, entry);
                    getViewSite().getActionBars().getStatusLineManager()
                            .setErrorMessage(done ? null : Messages.Catalogue_no_place);
                }
            }
        };
        action.setToolTipText(Messages.Catalogue_insert);
        return action;
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener((IMenuManager shownMenu) -> shownMenu.add(insert));
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
    }

    private void show(Catalogue known) {
        if (!table.getControl().isDisposed() && known != catalogue) {
            catalogue = known;
            fill();
            wanted.ifPresent(this::reveal);
        }
    }

    private void fill() {
        if (catalogue == null) {
            return;
        }
        List<CatalogueEntry> found = catalogue.search(search.getText().strip());
        table.setInput(found);
        count.setText(found.isEmpty() ? Messages.Catalogue_nothing
                : Messages.bind(Messages.Catalogue_count, found.size(), catalogue.entries().size()));
        insert.setEnabled(false);
        details.setText(Messages.Catalogue_choose);
        // what is still in the list stays selected
        describe();
    }

    private Object selected() {
        return ((IStructuredSelection) table.getSelection()).getFirstElement();
    }

    private void describe() {
        if (selected() instanceof CatalogueEntry entry) {
            insert.setEnabled(true);
            details.setText(entry.name() + "\n" + String.join("\n", EntryDescription.plain(entry)));
        }
    }

    /** Shows the entry of a parameter, by its full name; as soon as the catalogue is there. */
    public void reveal(String parameter) {
        wanted = catalogue == null ? Optional.of(parameter) : Optional.empty();
        if (catalogue != null) {
            catalogue.find(parameter).ifPresent(entry -> {
                search.setText("");
                table.setSelection(new StructuredSelection(entry), true);
            });
        }
    }

    @Override
    public void dispose() {
        shown.close();
        super.dispose();
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }
}
