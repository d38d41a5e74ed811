// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.provchain.core.export.ExportPlan;
import org.provchain.core.text.FileFaults;
import org.provchain.core.xml.ExportFaultsException;
import org.provchain.ui.AccessibleName;

/** Shows what an export into a folder will change, file by file; nothing is written before the user finishes. */
final class ExportPreviewPage extends WizardPage {

    private record Row(String change, String path) {
    }

    private final ExportTargetPage target;
    private List<Row> rows = List.of();
    private Label summary;
    private Table table;

    ExportPreviewPage(ExportTargetPage target) {
        super("preview");
        this.target = target;
        setTitle(Messages.Export_preview_title);
        setDescription(Messages.Export_preview_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(form);
        summary = new Label(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        table = new Table(form, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        AccessibleName.set(table, Messages.Export_preview_title);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 260).applyTo(table);
        column(Messages.Export_preview_change, 120);
        column(Messages.Export_preview_file, 420);
        table.addListener(SWT.SetData, event -> {
            Row row = rows.get(event.index);
            ((TableItem) event.item).setText(new String[] { row.change(), row.path() });
        });
        setControl(form);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(this::look);
        }
    }

    private void look() {
        if (getControl().isDisposed()) {
            return;
        }
        AtomicReference<ExportPlan> plan = new AtomicReference<>();
        ProvisioningExport export = target.export();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    plan.set(export.plan(monitor));
                } catch (CancellationException cancelled) {
                    throw new InterruptedException();
                } catch (ExportFaultsException faults) {
                    throw new InvocationTargetException(faults, ExportSummary.of(faults));
                } catch (IOException failed) {
                    throw new InvocationTargetException(failed, FileFaults.sentence(failed));
                }
            });
            show(plan.get());
        } catch (InvocationTargetException refused) {
            refuse(refused.getMessage());
        } catch (InterruptedException cancelled) {
            refuse(Messages.Export_preview_cancelled);
        }
    }

    private void refuse(String message) {
        rows = List.of();
        table.setItemCount(0);
        table.clearAll();
        summary.setText("");
        setErrorMessage(message);
        setPageComplete(false);
    }

    private void show(ExportPlan plan) {
        List<Row> all = new ArrayList<>();
        add(all, Messages.Export_change_foreign, plan.foreign());
        add(all, Messages.Export_change_create, plan.create());
        add(all, Messages.Export_change_update, plan.update());
        add(all, Messages.Export_change_delete, plan.delete());
        add(all, Messages.Export_change_obsolete, plan.obsolete());
        add(all, Messages.Export_change_unchanged, plan.unchanged());
        rows = List.copyOf(all);
        table.setItemCount(rows.size());
        table.clearAll();
        summary.setText(ExportSummary.of(plan));
        summary.getParent().layout();
        setErrorMessage(plan.foreign().isEmpty() ? null : Messages.Export_foreign);
        setPageComplete(plan.foreign().isEmpty());
    }

    private static void add(List<Row> rows, String change, List<String> paths) {
        paths.forEach(each -> rows.add(new Row(change, each)));
    }
}
