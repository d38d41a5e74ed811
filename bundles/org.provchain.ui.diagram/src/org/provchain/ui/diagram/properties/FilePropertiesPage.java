// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.provchain.core.chain.ServedFile;
import org.provchain.ui.diagram.actions.Selected;
import org.provchain.ui.diagram.commands.ChainEditing;
import org.provchain.ui.diagram.model.DiagramNode;
import org.provchain.ui.diagram.model.DiagramState;

/** The properties of the file that is selected in a diagram: what stands at its head, its parameters, links and findings. */
public final class FilePropertiesPage extends Page implements IPropertySheetPage {

    private final EditPartViewer viewer;
    private final ChainEditing editing;
    private final Runnable follower = this::show;
    private final ISelectionChangedListener selections = event -> show();
    private final StackLayout stack = new StackLayout();
    private Composite all;
    private Composite none;
    private CTabFolder tabs;
    private List<FileTab> contents;

    /** The properties of what is selected in a viewer. */
    public FilePropertiesPage(EditPartViewer viewer, ChainEditing editing) {
        this.viewer = viewer;
        this.editing = editing;
    }

    @Override
    public void createControl(Composite parent) {
        all = new Composite(parent, SWT.NONE);
        all.setLayout(stack);
        none = new Composite(all, SWT.NONE);
        none.setLayout(new GridLayout());
        Label hint = new Label(none, SWT.WRAP);
        hint.setText(Messages.FilePropertiesPage_none);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        tabs = new CTabFolder(all, SWT.FLAT);
        contents = List.of(new HeadTab(), new ParametersTab(), new LinksTab(), new FindingsTab());
        for (FileTab each : contents) {
            CTabItem item = new CTabItem(tabs, SWT.NONE);
            item.setText(each.title());
            item.setControl(each.create(tabs));
        }
        tabs.setSelection(0);
        editing.diagram().addListener(follower);
        viewer.addSelectionChangedListener(selections);
        show();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        // the viewer tells of its selection by itself, whichever part is active
    }

    private void show() {
        if (all == null || all.isDisposed() || viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        Optional<ShownFile> shown = shown();
        stack.topControl = shown.isPresent() ? tabs : none;
        shown.ifPresent(file -> contents.forEach(each -> each.show(file)));
        all.layout();
    }

    private Optional<ShownFile> shown() {
        Optional<String> name = Selected.in(viewer).onlyFile();
        Optional<DiagramState> state = editing.diagram().state();
        if (name.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        for (DiagramNode each : editing.diagram().nodes()) {
            Optional<ServedFile> file = state.get().file(each.box().node());
            if (file.filter(found -> found.name().equals(name.get())).isPresent()) {
                return Optional.of(new ShownFile(editing, state.get(), file.get(), each.box().node()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Control getControl() {
        return all;
    }

    @Override
    public void setFocus() {
        all.setFocus();
    }

    @Override
    public void dispose() {
        editing.diagram().removeListener(follower);
        viewer.removeSelectionChangedListener(selections);
        super.dispose();
    }
}
