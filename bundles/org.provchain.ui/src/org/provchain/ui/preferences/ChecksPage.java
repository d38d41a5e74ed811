// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.provchain.core.checks.Check;
import org.provchain.core.project.ProjectSettings;
import org.provchain.core.project.Severity;
import org.provchain.ui.AccessibleName;

/** The severity of each check in a project. */
public final class ChecksPage extends ProjectSettingsPage {

    /** Enough to see what there is; the dialog is not to outgrow the screen. */
    private static final int HEIGHT = 360;
    private static final int SEVERITY = 2;

    private final Map<Check, Severity> severities = new HashMap<>();
    private TableViewer table;

    /** Called by the platform. */
    public ChecksPage() {
        super("severity");
        setDescription(Messages.ChecksPage_description);
    }

    @Override
    Control createSettings(Composite page) {
        Composite settings = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(settings);
        table = new TableViewer(settings, SWT.FULL_SELECTION | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.getControl());
        table.getTable().setHeaderVisible(true);
        AccessibleName.set(table.getTable(), Messages.ChecksPage_severity);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.ChecksPage_code, 60, Check::code);
        column(Messages.ChecksPage_title, 380, Check::title);
        TableViewerColumn severity = column(Messages.ChecksPage_severity, 135, this::shown);
        severity.setEditingSupport(new SeverityEditing());
        column(Messages.ChecksPage_source, 280, Check::source);
        RowKeys.edit(table, SEVERITY);
        table.setInput(Arrays.stream(Check.values())
                .filter(each -> each.compareTo(Check.PC101) >= 0 && !each.isOfImport()).toList());
        return settings;
    }

    private TableViewerColumn column(String title, int width, Function<Check, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((Check) each)));
        return column;
    }

    private String shown(Check check) {
        return severities.containsKey(check) ? severities.get(check).word()
                : Messages.bind(Messages.ChecksPage_default, check.severity().word());
    }

    @Override
    void show(ProjectSettings settings) {
        severities.clear();
        settings.severities().forEach((code, severity) -> Check.find(code)
                .ifPresent(check -> severities.put(check, severity)));
        table.refresh();
    }

    /** A choice of the severities; the first one is that of the check itself. */
    private final class SeverityEditing extends EditingSupport {

        SeverityEditing() {
            super(table);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            List<String> words = new ArrayList<>();
            words.add(Messages.bind(Messages.ChecksPage_default, ((Check) element).severity().word()));
            Arrays.stream(Severity.values()).map(Severity::word).forEach(words::add);
            return new SeverityEditor(table.getTable(), words);
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return severities.containsKey(element) ? severities.get(element).ordinal() + 1 : 0;
        }

        @Override
        protected void setValue(Object element, Object value) {
            Check check = (Check) element;
            int index = (Integer) value;
            if (index <= 0) {
                severities.remove(check);
                change(check.code(), Optional.empty());
            } else {
                severities.put(check, Severity.values()[index - 1]);
                change(check.code(), Optional.of(Severity.values()[index - 1].word()));
            }
            table.update(element, null);
        }
    }
}
