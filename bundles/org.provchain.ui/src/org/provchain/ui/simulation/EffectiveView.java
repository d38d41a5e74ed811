// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.HeldValue;
import org.provchain.dsl.ide.effective.EffectiveValues;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.Later;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.project.ChainProject;

/** What the first device of the inventory ends with on a chain: each value, the file that set it, and what it overrode. */
public final class EffectiveView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.provchain.ui.effective";

    private Label summary;
    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(all);
        summary = new Label(all, SWT.WRAP);
        summary.setText(Messages.Effective_none);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(summary);
        table = new TableViewer(all, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
        column(Messages.Effective_parameter, 280, EffectiveParameter::name);
        column(Messages.Effective_value, 200, each -> each.value().shown());
        column(Messages.Effective_file, 120, each -> each.value().file());
        column(Messages.Effective_overrides, 260, each -> String.join(", ", each.overrides().stream()
                .map(EffectiveView::overridden).toList()));
    }

    private static String overridden(HeldValue value) {
        return value.shown() + " (" + value.file() + ")";
    }

    private void column(String title, int width, Function<EffectiveParameter, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(
                each -> text.apply((EffectiveParameter) each)));
    }

    /** Plays a chain of a project, as its texts are now, in the background. */
    public void play(IProject project, String chain) {
        play(project, chain, each -> each.name().equals(chain));
    }

    /** Plays the first chain of a project. */
    public void playFirst(IProject project) {
        play(project, project.getName(), each -> true);
    }

    private void play(IProject project, String title, Predicate<ServedChain> chain) {
        Job job = Job.create(Messages.bind(Messages.Effective_playing, title),
                (IJobFunction) monitor -> play(project, chain, monitor));
        job.setUser(true);
        job.schedule();
    }

    private IStatus play(IProject project, Predicate<ServedChain> chain, IProgressMonitor monitor) {
        Optional<ChainProject> texts = StudioPlugin.projects().of(project);
        if (texts.isEmpty()) {
            return Status.OK_STATUS;
        }
        try {
            Snapshot snapshot = texts.get().texts().snapshot(monitor::isCanceled);
            Optional<ServedChain> found = snapshot.project().chains().stream().filter(chain).findFirst();
            Optional<EffectiveValues> played = found.flatMap(each -> EffectiveValues.of(snapshot.project(), each));
            showLater(() -> found.ifPresentOrElse(each -> show(each.name(), played),
                    () -> show(Messages.Effective_no_chain, List.of())));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (UnreadableInput unreadable) {
            showLater(() -> show(unreadable.getMessage(), List.of()));
            return Status.OK_STATUS;
        }
    }

    private void showLater(Runnable change) {
        Later.change(PlatformUI.getWorkbench().getDisplay(), table.getControl(), change);
    }

    private void show(String chain, Optional<EffectiveValues> played) {
        List<EffectiveParameter> rows = played.map(each -> each.parameters().values().stream()
                .sorted(Comparator.comparing(EffectiveParameter::name)).toList()).orElse(List.of());
        show(played.map(each -> Messages.bind(Messages.Effective_summary, new Object[] { chain,
                each.madeUp() ? Messages.Effective_made_up : each.device().mac().toString(),
                each.outcome().getLiteral(), rows.size() })).orElse(Messages.Effective_no_entry), rows);
    }

    private void show(String said, List<EffectiveParameter> rows) {
        summary.setText(said);
        summary.getParent().layout();
        table.setInput(rows);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }
}
