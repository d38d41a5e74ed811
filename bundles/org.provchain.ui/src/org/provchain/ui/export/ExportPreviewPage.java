// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.provchain.core.export.ArchivePlan;
import org.provchain.core.export.ExportPlan;
import org.provchain.core.text.FileFaults;
import org.provchain.core.xml.ExportFaultsException;
import org.provchain.ui.AccessibleName;

/**
 * Shows what an export will change in a folder, file by file, or what its archive will hold; nothing is written before
 * the user finishes.
 */
final class ExportPreviewPage extends WizardPage {

    /** How many files of an archive are listed. */
    static final int MOST = 1000;

    private record Row(String change, String path) {
    }

    private final ExportTargetPage target;
    private List<Row> rows = List.of();
    private Label summary;
    private Table table;
    private TableColumn change;

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
        change = column(Messages.Export_preview_change, 120);
        column(Messages.Export_preview_file, 420);
        table.addListener(SWT.SetData, event -> {
            Row row = rows.get(event.index);
            ((TableItem) event.item).setText(new String[] { row.change(), row.path() });
        });
        setControl(form);
    }

    private TableColumn column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
        return column;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // what was shown before may be of another target
            clear();
            setErrorMessage(null);
            setPageComplete(false);
            getShell().getDisplay().asyncExec(this::look);
        }
    }

    private void look() {
        if (getControl().isDisposed()) {
            return;
        }
        AtomicReference<Runnable> shown = new AtomicReference<>();
        ProvisioningExport export = target.export();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    shown.set(look(export, monitor));
                } catch (CancellationException cancelled) {
                    throw new InterruptedException();
                } catch (ExportFaultsException faults) {
                    throw new InvocationTargetException(faults, ExportSummary.of(faults));
                } catch (IOException failed) {
                    throw new InvocationTargetException(failed, FileFaults.sentence(failed));
                }
            });
            shown.get().run();
        } catch (InvocationTargetException refused) {
            refuse(refused.getMessage());
        } catch (InterruptedException cancelled) {
            refuse(Messages.Export_preview_cancelled);
        }
    }

    private Runnable look(ProvisioningExport export, IProgressMonitor monitor) throws IOException {
        if (export.archive()) {
            ArchivePlan plan = export.archivePlan(MOST, monitor);
            return () -> show(plan);
        }
        ExportPlan plan = export.plan(monitor);
        return () -> show(plan);
    }

    private void clear() {
        show(List.of(), "");
    }

    private void refuse(String message) {
        clear();
        setErrorMessage(message);
    }

    private void show(ArchivePlan plan) {
        setTitle(Messages.Export_archive_title);
        change.setText(Messages.Export_preview_size);
        List<Row> all = new ArrayList<>();
        plan.first().forEach(each -> all.add(new Row(ExportSummary.size(each.size()), each.path())));
        if (plan.more() > 0) {
            all.add(new Row("", Messages.bind(Messages.Export_archive_more, plan.more())));
        }
        show(all, ExportSummary.of(plan));
        setPageComplete(true);
    }

    private void show(ExportPlan plan) {
        setTitle(Messages.Export_preview_title);
        change.setText(Messages.Export_preview_change);
        List<Row> all = new ArrayList<>();
        add(all, Messages.Export_change_foreign, plan.foreign());
        add(all, Messages.Export_change_create, plan.create());
        add(all, Messages.Export_change_update, plan.update());
        add(all, Messages.Export_change_delete, plan.delete());
        add(all, Messages.Export_change_obsolete, plan.obsolete());
        add(all, Messages.Export_change_unchanged, plan.unchanged());
        show(all, ExportSummary.of(plan));
        setErrorMessage(plan.foreign().isEmpty() ? null : Messages.Export_foreign);
        setPageComplete(plan.foreign().isEmpty());
    }

    private void show(List<Row> all, String sentence) {
        rows = List.copyOf(all);
        table.setItemCount(rows.size());
        table.clearAll();
        summary.setText(sentence);
        summary.getParent().layout();
    }

    private static void add(List<Row> rows, String change, List<String> paths) {
        paths.forEach(each -> rows.add(new Row(change, each)));
    }
}
