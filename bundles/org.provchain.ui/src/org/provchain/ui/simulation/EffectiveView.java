// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.Set;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacCase;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.playback.Playback;
import org.provchain.ui.simulation.ParameterMatrix.Row;

/**
 * What the device of the simulation ends with: each value, the file that set it, and what each file says. Follows the simulation that the
 * window shows; another one can be kept beside it for comparison.
 */
public final class EffectiveView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.provchain.ui.effective";

    private final Playback playback = StudioPlugin.playback();
    private final Runnable follower = this::show;
    private final MatrixTree content = new MatrixTree();
    private Label summary;
    private Text filter;
    private Composite all;
    private TreeViewer tree;
    private ParameterMatrix matrix = ParameterMatrix.EMPTY;
    private Trace kept;
    private boolean onlyDiffering;
    private List<String> shownFiles = List.of();

    @Override
    public void createPartControl(Composite parent) {
        all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(all);
        summary = new Label(all, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(4, 4).applyTo(summary);
        filter = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Effective_filter);
        AccessibleName.set(filter, Messages.Effective_filter);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).indent(0, 4).applyTo(filter);
        filter.addModifyListener(event -> filterRows());
        createTree();
        actions(getViewSite().getActionBars().getToolBarManager());
        playback.addListener(follower);
        show();
    }

    private void actions(IToolBarManager bar) {
        bar.add(toggle("parameter-group", Messages.Effective_group, grouped -> {
            content.setGrouped(grouped);
            filterRows();
        }));
        IAction differing = toggle("filter", Messages.Effective_differing, only -> {
            onlyDiffering = only;
            filterRows();
        });
        differing.setEnabled(false);
        bar.add(toggle("link", Messages.Effective_compare, compare -> {
            kept = compare ? playback.trace().orElse(null) : null;
            differing.setEnabled(kept != null);
            show();
        }));
        bar.add(differing);
        IAction copy = new Action(Messages.Effective_copy) {
            @Override
            public void run() {
                copy();
            }
        };
        copy.setImageDescriptor(StudioImages.descriptor("catalogue"));
        bar.add(copy);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    }

    private static IAction toggle(String icon, String text, Consumer<Boolean> changed) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                changed.accept(isChecked());
            }
        };
        action.setImageDescriptor(StudioImages.descriptor(icon));
        return action;
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(
                new Object[] { MatrixCsv.of(new ParameterMatrix(matrix.files(), wanted()), kept != null) },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** The columns follow the files, so the tree is made anew with them. */
    private void createTree() {
        if (tree != null) {
            tree.getControl().dispose();
        }
        tree = new TreeViewer(all, SWT.FULL_SELECTION | SWT.MULTI);
        tree.getTree().setHeaderVisible(true);
        AccessibleName.set(tree.getControl(), getPartName());
        tree.setUseHashlookup(true);
        tree.setContentProvider(content);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tree.getControl());
        column(Messages.Effective_parameter, 280, Row::name, Optional.empty());
        column(Messages.Effective_value, 180, Row::value, Optional.empty());
        column(Messages.Effective_file, 100, Row::setBy, Optional.empty());
        column(Messages.Effective_overrides, 220, each -> String.join(", ", each.overridden()), Optional.empty());
        if (kept != null) {
            column(Messages.Effective_compared, 180, Row::compared, Optional.empty());
            column(Messages.Effective_compared_file, 100, Row::comparedBy, Optional.empty());
        }
        for (String file : matrix.files()) {
            column(file, 140, each -> each.byFile().getOrDefault(file, ""), Optional.of(file));
        }
        all.layout();
    }

    private void column(String title, int width, Function<Row, String> text, Optional<String> file) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        boolean first = tree.getTree().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof Row row ? text.apply(row)
                        : first && element instanceof MatrixTree.Group group
                                ? group.prefix() + " (" + group.rows().size() + ")"
                                : "";
            }

            @Override
            public Font getFont(Object element) {
                boolean wins = element instanceof Row row && file.filter(row.setBy()::equals).isPresent();
                boolean differs = kept != null && element instanceof Row row && row.differs() && file.isEmpty();
                return wins || differs ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }

            @Override
            public Color getForeground(Object element) {
                boolean loses = element instanceof Row row && file.isPresent() && !file.get().equals(row.setBy());
                return loses ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
            }
        });
    }

    private void show() {
        Optional<Trace> trace = playback.trace();
        matrix = trace.map(each -> ParameterMatrix.of(contact(each), Optional.ofNullable(kept).map(Trace::last)))
                .orElse(ParameterMatrix.EMPTY);
        List<String> columns = kept == null ? matrix.files()
                : Stream.concat(matrix.files().stream(), Stream.of("")).toList();
        if (!columns.equals(shownFiles)) {
            shownFiles = columns;
            createTree();
        }
        summary.setText(trace.map(this::summary).orElse(Messages.Effective_none));
        filterRows();
        all.layout();
    }

    /** The contact of the step at which one is; before the first step, the last contact. */
    private Contact contact(Trace trace) {
        return playback.at() == Playback.START ? trace.last() : playback.steps().get(playback.at()).contact();
    }

    private String summary(Trace trace) {
        Contact contact = contact(trace);
        String said = Messages.bind(Messages.Effective_summary, new Object[] { trace.chain(),
                trace.device().mac().colons(MacCase.UPPER), contact.outcome().getLiteral(),
                contact.parameters().size() });
        return kept == null ? said
                : said + " " + Messages.bind(Messages.Effective_compared_with, kept.chain(),
                        kept.device().mac().colons(MacCase.UPPER));
    }

    private List<Row> wanted() {
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        return matrix.rows().stream().filter(each -> kept == null || !onlyDiffering || each.differs())
                .filter(each -> words.isEmpty() || each.name().toLowerCase(Locale.ROOT).contains(words)
                        || each.value().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }

    private void filterRows() {
        Set<String> open = Arrays.stream(tree.getExpandedElements()).map(each -> ((MatrixTree.Group) each).prefix())
                .collect(Collectors.toSet());
        tree.setInput(wanted());
        // what is searched is to be seen, also within a group; else a group stays as it was
        for (Object each : content.getElements(tree.getInput())) {
            if (each instanceof MatrixTree.Group group
                    && (!filter.getText().isBlank() || open.contains(group.prefix()))) {
                tree.setExpandedState(group, true);
            }
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        playback.removeListener(follower);
        super.dispose();
    }
}
