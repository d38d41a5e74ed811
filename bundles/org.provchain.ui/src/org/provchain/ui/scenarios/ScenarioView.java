// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.Later;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.project.TextPlaces;

/** The scenarios that were run last: what held, and of the others what happened instead. */
public final class ScenarioView extends ViewPart {

    private Label summary;
    private TreeViewer results;
    private Optional<IProject> last = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(all);
        summary = new Label(all, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(summary);
        results = new TreeViewer(all, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(results.getControl());
        results.setContentProvider(new ScenarioTree());
        results.setLabelProvider(new ScenarioLabels());
        results.addOpenListener(event -> reveal((IStructuredSelection) event.getSelection()));
        getSite().setSelectionProvider(results);
        Action again = new Action(Messages.Scenarios_run_again, StudioImages.descriptor("run-scenarios")) {
            @Override
            public void run() {
                last.ifPresent(ScenarioView.this::run);
            }
        };
        again.setToolTipText(Messages.Scenarios_run_again);
        getViewSite().getActionBars().getToolBarManager().add(again);
        show(List.of());
    }

    @Override
    public void setFocus() {
        results.getControl().setFocus();
    }

    /** Plays the scenarios of a project in the background and shows what came of it. */
    public void run(IProject project) {
        last = Optional.of(project);
        summary.setText(Messages.bind(Messages.Scenarios_running, project.getName()));
        Job job = Job.create(Messages.bind(Messages.Scenarios_running, project.getName()),
                (IJobFunction) monitor -> play(project, monitor));
        job.setUser(true);
        job.schedule();
    }

    private IStatus play(IProject project, IProgressMonitor monitor) {
        Optional<ChainProject> texts = StudioPlugin.projects().of(project);
        if (texts.isEmpty()) {
            return Status.OK_STATUS;
        }
        try {
            Snapshot snapshot = texts.get().texts().snapshot(monitor::isCanceled);
            List<ScenarioOutcome> outcomes = ScenarioOutcome.play(project, snapshot, monitor);
            showLater(() -> show(outcomes));
            return Status.OK_STATUS;
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (UnreadableInput unreadable) {
            showLater(() -> summary.setText(unreadable.getMessage()));
            return Status.OK_STATUS;
        }
    }

    private void showLater(Runnable change) {
        Later.change(PlatformUI.getWorkbench().getDisplay(), results.getControl(), change);
    }

    void show(List<ScenarioOutcome> outcomes) {
        long failed = outcomes.stream().filter(each -> !each.passed()).count();
        summary.setText(outcomes.isEmpty() ? Messages.Scenarios_none
                : Messages.bind(Messages.Scenarios_summary, outcomes.size() - failed, failed));
        results.setInput(outcomes);
        results.expandAll();
        outcomes.stream().filter(each -> !each.passed()).findFirst()
                .ifPresent(each -> results.setSelection(new StructuredSelection(each), true));
    }

    /** Says that the user must choose a project, where none is the one that is meant. */
    void askForProject() {
        show(List.of());
        summary.setText(Messages.Scenarios_no_project);
    }

    private void reveal(IStructuredSelection selection) {
        switch (selection.getFirstElement()) {
        case ScenarioOutcome outcome -> TextPlaces.open(getSite().getPage(), outcome.file(), outcome.region());
        case ScenarioOutcome.Failure failure ->
            TextPlaces.open(getSite().getPage(), failure.scenario().file(), failure.region());
        case null, default -> {
            // nothing to go to
        }
        }
    }
}
