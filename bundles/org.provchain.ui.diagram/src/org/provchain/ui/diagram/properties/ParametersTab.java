// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.provchain.core.chain.Instruction.SetParameter;
import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.ide.contentassist.ParameterAssist;
import org.provchain.dsl.ide.contentassist.Proposal;
import org.provchain.dsl.ide.structure.ChangeRefused;
import org.provchain.dsl.ide.structure.ParameterChanges;
import org.provchain.dsl.ide.structure.ParameterEdit;
import org.provchain.dsl.ide.structure.ValueTexts;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.diagram.commands.ChainEditing;

/** The parameters of a file as a table: values and names are changed in place, new ones are found in the catalogue. */
final class ParametersTab implements FileTab {

    private static final int FIELD = 120;
    private static final int LEAST = 140;

    private final TableColumnLayout columns = new TableColumnLayout();
    private TableViewer table;
    private Text added;
    private Text value;
    private ShownFile shown;
    private ParameterAssist assist;

    @Override
    public String title() {
        return Messages.ParametersTab_title;
    }

    @Override
    public Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
        Composite frame = new Composite(page, SWT.NONE);
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        AccessibleName.set(table.getControl(), title());
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, 80).applyTo(frame);
        column(Messages.ParametersTab_name, 3, SetParameter::name,
                (parameter, text) -> new ParameterEdit.Rename(parameter, text),
                parameter -> typed -> assist().names(typed));
        column(Messages.ParametersTab_value, 2, each -> ValueTexts.of(each.value()),
                (parameter, text) -> new ParameterEdit.Set(parameter, text),
                parameter -> typed -> assist().values(parameter.name(), typed));
        added = field(page, Messages.ParametersTab_new, 2, typed -> assist().names(typed));
        value = field(page, Messages.ParametersTab_value, 1, typed -> assist().values(name(), typed));
        added.addListener(SWT.Modify, event -> value.setMessage(
                name().isEmpty() || shown == null ? Messages.ParametersTab_value : assist().first(name())));
        button(page, Messages.ParametersTab_add, this::add);
        button(page, Messages.ParametersTab_remove, this::remove);
        table.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        return page;
    }

    private Text field(Composite page, String title, int width, Function<String, List<Proposal>> proposals) {
        Text field = new Text(page, SWT.BORDER);
        field.setMessage(title);
        AccessibleName.set(field, title);
        GridDataFactory.fillDefaults().grab(true, false).hint(width * FIELD, SWT.DEFAULT).applyTo(field);
        Assist list = new Assist(field, typed -> shown == null ? List.of() : proposals.apply(typed));
        field.addListener(SWT.DefaultSelection, event -> {
            if (!list.isProposalPopupOpen()) {
                add();
            }
        });
        return field;
    }

    /** The proposals for the file that is shown; what they know of the project is read when the first one is asked for. */
    private ParameterAssist assist() {
        if (assist == null) {
            assist = ParameterAssist.of(shown.state().snapshot(), shown.file());
        }
        return assist;
    }

    private String name() {
        return added.getText().strip();
    }

    private static void button(Composite page, String text, Runnable run) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> run.run());
    }

    /** What becomes of a parameter when a text is typed for it. */
    @FunctionalInterface
    private interface Typed {
        ParameterEdit edit(SetParameter parameter, String text);
    }

    private void column(String title, int share, Function<SetParameter, String> text, Typed typed,
            Function<SetParameter, Function<String, List<Proposal>>> proposals) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(share, LEAST, true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((SetParameter) each)));
        column.setEditingSupport(new EditingSupport(table) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                AssistedCell cell = new AssistedCell(table.getTable(), proposals.apply((SetParameter) element));
                cell.open();
                return cell;
            }

            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected Object getValue(Object element) {
                return text.apply((SetParameter) element);
            }

            @Override
            protected void setValue(Object element, Object value) {
                if (!value.equals(getValue(element))) {
                    int row = shown.file().instructions().indexOf(element);
                    edit(chain -> List.of(typed.edit(parameter(chain, row), value.toString().strip())));
                }
            }
        });
    }

    private SetParameter parameter(ServedChain chain, int row) throws ChangeRefused {
        List<?> all = ChainEditing.file(chain, shown.name()).instructions();
        if (row >= 0 && row < all.size() && all.get(row) instanceof SetParameter found) {
            return found;
        }
        throw new ChangeRefused(Messages.ParametersTab_gone);
    }

    private void add() {
        String name = name();
        if (!name.isEmpty()) {
            String typed = value.getText().strip();
            String given = typed.isEmpty() ? assist().first(name) : typed;
            if (edit(chain -> List.of(new ParameterEdit.Add(name, given)))) {
                added.setText("");
                value.setText("");
                added.setFocus();
            }
        }
    }

    private void remove() {
        IStructuredSelection selection = table.getStructuredSelection();
        List<Integer> rows = ((List<?>) selection.toList()).stream().map(shown.file().instructions()::indexOf).toList();
        if (!rows.isEmpty()) {
            edit(chain -> {
                List<ParameterEdit> edits = new ArrayList<>();
                for (int each : rows) {
                    edits.add(new ParameterEdit.Remove(parameter(chain, each)));
                }
                return edits;
            });
        }
    }

    /** The changes to be made on a state of the chain. */
    @FunctionalInterface
    private interface Edits {
        List<ParameterEdit> on(ServedChain chain) throws ChangeRefused;
    }

    private boolean edit(Edits edits) {
        ShownFile edited = shown;
        return edited.editing().perform((snapshot, chain) -> ParameterChanges.of(snapshot,
                ChainEditing.file(chain, edited.name()), edits.on(chain)));
    }

    @Override
    public void show(ShownFile file) {
        boolean same = Optional.ofNullable(shown)
                .filter(each -> each.state() == file.state() && each.name().equals(file.name()))
                .isPresent();
        shown = file;
        if (!same) {
            assist = null;
        }
        if (!same && !table.isCellEditorActive()) {
            table.setInput(file.file().instructions().stream().filter(SetParameter.class::isInstance).toList());
        }
    }
}
