// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.ArrayList;
import java.util.Iterator;
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
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.inventory.Device;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.simulation.Trace;
import org.provchain.core.uri.MacCase;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.model.Outcome;
import org.provchain.ui.Later;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.playback.NotPlayed;
import org.provchain.ui.playback.Playback;
import org.provchain.ui.playback.Playback.Step;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.project.SelectedProject;

/** Plays a device on a chain, and shows each try; the diagrams show the same step. */
public final class SimulationView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.provchain.ui.simulation";

    /** As many devices are offered in the list; others can be typed. */
    private static final int OFFERED = 500;
    private static final int SLOW = 1600;
    private static final int FAST = 300;

    private final Playback playback = StudioPlugin.playback();
    private final Runnable follower = this::showStep;
    private SimulationForm form;
    private Timeline timeline;
    private Label summary;
    private Label step;
    private PlayingClock clock;
    private IAction play;
    private IProject project;

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        form = new SimulationForm(halves, this::run);
        Composite right = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
        summary = label(right);
        timeline = new Timeline(right, playback);
        timeline.onOpen(this::openText);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(timeline.control());
        step = label(right);
        halves.setWeights(42, 58);
        clock = new PlayingClock(parent.getDisplay(), playback, this::showClock);
        actions(getViewSite().getActionBars().getToolBarManager());
        playback.addListener(follower);
        SelectedProject.of(getSite().getWorkbenchWindow()).ifPresent(this::offer);
        showStep();
    }

    private static Label label(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(label);
        return label;
    }

    private void actions(IToolBarManager bar) {
        bar.add(action("simulate", Messages.SimulationView_run, this::run));
        bar.add(new Separator());
        bar.add(action("step-first", Messages.SimulationView_first, () -> playback.go(Playback.START)));
        bar.add(action("step-back", Messages.SimulationView_back, () -> playback.go(playback.at() - 1)));
        play = action("play", Messages.SimulationView_play, () -> clock.toggle());
        bar.add(play);
        bar.add(action("step-forward", Messages.SimulationView_forward, () -> playback.go(playback.at() + 1)));
        bar.add(action("step-last", Messages.SimulationView_last, () -> playback.go(playback.steps().size())));
        bar.add(new Separator());
        bar.add(action("clear", Messages.SimulationView_clear, playback::clear));
        getViewSite().getActionBars().getMenuManager().add(speed(Messages.SimulationView_slow, SLOW));
        getViewSite().getActionBars().getMenuManager().add(speed(Messages.SimulationView_normal, clock.delay()));
        getViewSite().getActionBars().getMenuManager().add(speed(Messages.SimulationView_fast, FAST));
    }

    private IAction speed(String text, int delay) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    clock.setDelay(delay);
                }
            }
        };
        action.setChecked(delay == clock.delay());
        return action;
    }

    private static IAction action(String icon, String text, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(StudioImages.descriptor(icon));
        return action;
    }

    private void showClock() {
        play.setImageDescriptor(StudioImages.descriptor(clock.isRunning() ? "pause" : "play"));
        play.setToolTipText(clock.isRunning() ? Messages.SimulationView_pause : Messages.SimulationView_play);
    }

    /** Plays a chain of a project with what the form says. */
    public void play(IProject ofProject, String chain) {
        at(ofProject);
        if (!chain.isEmpty()) {
            form.choose(chain);
        }
        runHere();
    }

    /** Plays a device of a project. */
    public void playDevice(IProject ofProject, String chain, String mac) {
        at(ofProject);
        form.chooseDevice(mac);
        play(ofProject, chain);
    }

    /** What was chosen of another project does not count any more. */
    private void at(IProject ofProject) {
        if (!ofProject.equals(project)) {
            project = ofProject;
            form.clear();
        }
    }

    private void offer(IProject ofProject) {
        project = ofProject;
        Job job = Job.create(Messages.SimulationView_reading,
                (IJobFunction) monitor -> read(ofProject, monitor, snapshot -> {
                    List<String> chains = snapshot.project().chains().stream().map(ServedChain::name).toList();
                    List<String> devices = devices(snapshot.project());
                    return () -> form.offer(chains, devices);
                }));
        job.setSystem(true);
        job.schedule();
    }

    /** The project that the user is at now. */
    private void run() {
        SelectedProject.of(getSite().getWorkbenchWindow()).ifPresent(this::at);
        runHere();
    }

    private void runHere() {
        IProject playing = project;
        if (playing == null) {
            playback.fail(Messages.SimulationView_no_project);
            return;
        }
        SimulationWish wish = form.wish();
        Job job = Job.create(Messages.bind(Messages.Effective_playing, wish.chain()),
                (IJobFunction) monitor -> read(playing, monitor, snapshot -> {
                    List<String> chains = snapshot.project().chains().stream().map(ServedChain::name).toList();
                    List<String> devices = devices(snapshot.project());
                    Trace trace = SimulationRun.play(snapshot.project(), wish);
                    return () -> {
                        form.offer(chains, devices);
                        playback.show(playing, trace, again -> SimulationRun.play(again, wish));
                    };
                }));
        job.setUser(true);
        job.schedule();
    }

    /** What is done with a state of the project in the background, and what is shown of it then. */
    @FunctionalInterface
    private interface Work {
        Runnable of(Snapshot snapshot) throws NotPlayed;
    }

    private IStatus read(IProject ofProject, IProgressMonitor monitor, Work work) {
        Optional<ChainProject> texts = StudioPlugin.projects().of(ofProject);
        if (texts.isEmpty()) {
            return Status.OK_STATUS;
        }
        try {
            showLater(work.of(texts.get().now(monitor::isCanceled)));
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        } catch (UnreadableInput | NotPlayed failed) {
            showLater(() -> playback.fail(failed.getMessage()));
        }
        return Status.OK_STATUS;
    }

    private static List<String> devices(Project ofProject) {
        List<String> devices = new ArrayList<>();
        try (DeviceDirectory directory = new DeviceDirectory(ofProject)) {
            Iterator<Device> all = directory.iterator();
            while (all.hasNext() && devices.size() < OFFERED) {
                Device each = all.next();
                devices.add(each.mac().colons(MacCase.UPPER) + each.model().map(model -> " " + model).orElse(""));
            }
        }
        return devices;
    }

    private void showLater(Runnable change) {
        Later.change(PlatformUI.getWorkbench().getDisplay(), timeline.control(), change);
    }

    /** Shows the file of a step in its text. */
    private void openText(Step opened) {
        playback.trace().ifPresent(trace -> opened.fetch().file()
                .ifPresent(file -> StudioPlugin.projects().of(project).flatMap(ChainProject::latest)
                        .ifPresent(snapshot -> StepInText.open(getSite().getPage(), snapshot, trace.chain(), file))));
    }

    private void showStep() {
        summary.setText(playback.trace().map(SimulationView::summary)
                .map(each -> playback.isOutdated() ? each + " " + Messages.SimulationView_outdated : each)
                .orElse(playback.failure().isEmpty() ? Messages.SimulationView_none : playback.failure()));
        step.setText(playback.at() < 0 ? "" : StepText.of(playback.steps().get(playback.at())));
        timeline.show();
        summary.getParent().layout();
    }

    private static String summary(Trace trace) {
        Outcome outcome = trace.last().outcome();
        String said = Messages.bind(
                trace.contacts().size() == 1 ? Messages.SimulationView_summary_one : Messages.SimulationView_summary,
                new Object[] { trace.device().mac().colons(MacCase.UPPER),
                        trace.chain(), outcome.getLiteral(), trace.contacts().size() });
        return trace.last().reason().isEmpty() ? said : said + " " + trace.last().reason();
    }

    @Override
    public void setFocus() {
        form.control().setFocus();
    }

    @Override
    public void dispose() {
        playback.removeListener(follower);
        clock.stop();
        super.dispose();
    }
}
