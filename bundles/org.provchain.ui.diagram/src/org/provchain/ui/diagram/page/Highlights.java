// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import java.text.NumberFormat;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.provchain.core.simulation.DeviceReach;
import org.provchain.ui.Later;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.diagram.highlight.DeviceButton;
import org.provchain.ui.diagram.highlight.DeviceChoice;
import org.provchain.ui.diagram.highlight.Highlight;
import org.provchain.ui.diagram.highlight.PlayedPath;
import org.provchain.ui.diagram.highlight.ReachJob;
import org.provchain.ui.diagram.highlight.ReachedParts;
import org.provchain.ui.diagram.highlight.Stop;
import org.provchain.ui.diagram.model.Diagram;
import org.provchain.ui.diagram.model.DiagramState;
import org.provchain.ui.playback.Playback;

/** What stands out on the page: the way of the phone that is played, else what the chosen devices fetch. */
final class Highlights {

    private final Playback playback = StudioPlugin.playback();
    private final Runnable follower = this::played;
    private final Diagram diagram;
    private final DiagramViewer drawing;
    private final Supplier<IProject> project;
    private final Runnable changed;
    private final ReachJob job;
    private DeviceChoice choice = DeviceChoice.ALL;
    private DeviceReach reach;

    /**
     * Follows what is played.
     *
     * @param page    as long as it lives
     * @param project the project of the text; null outside of any
     * @param changed told when something else is to be said
     */
    Highlights(Control page, Diagram diagram, DiagramViewer drawing, Supplier<IProject> project, Runnable changed) {
        this.diagram = diagram;
        this.drawing = drawing;
        this.project = project;
        this.changed = changed;
        Display display = page.getDisplay();
        job = new ReachJob(found -> Later.change(display, page, () -> reached(found)));
        playback.addListener(follower);
    }

    /** The button with which devices are chosen. */
    DeviceButton button(Composite parent) {
        return new DeviceButton(parent, () -> diagram.state().map(each -> each.snapshot().project()), this::choose);
    }

    private void choose(DeviceChoice chosen) {
        choice = chosen;
        reach = null;
        drawn();
        changed.run();
    }

    /** Another state of the chain is drawn. */
    void drawn() {
        if (choice == DeviceChoice.ALL || diagram.state().isEmpty()) {
            job.forget();
        } else {
            job.play(diagram.state().get(), choice);
        }
        show();
    }

    private void reached(DeviceReach found) {
        if (choice != DeviceChoice.ALL) {
            reach = found;
            show();
            changed.run();
        }
    }

    /** Shows it on the figures. */
    void show() {
        if (isPlayed()) {
            // what was played of another state of the chain would lead astray
            drawing.show(playback.isOutdated() ? Highlight.NONE : PlayedPath.of(playback, diagram));
        } else {
            drawing.show(reach != null ? ReachedParts.of(reach, diagram) : Highlight.NONE);
        }
    }

    private void played() {
        show();
        if (isPlayed() && !playback.isOutdated()) {
            PlayedPath.at(playback, diagram).ifPresent(drawing::reveal);
        }
        changed.run();
    }

    /** Whether the phone that is played is one of this chain. */
    private boolean isPlayed() {
        return project.get() != null && diagram.state().map(DiagramState::chain)
                .filter(each -> playback.isOf(project.get(), each.name())).isPresent();
    }

    /** What is to be said of it; empty for nothing. */
    String message() {
        if (isPlayed()) {
            return playback.isOutdated() ? Messages.Highlights_outdated
                    : Stop.of(playback).map(Stop::sentence).orElse("");
        }
        if (reach == null) {
            return "";
        }
        return reach.devices() == 0 ? Messages.bind(Messages.Highlights_none, choice.label())
                : reach.complete() ? ""
                        : Messages.bind(Messages.Highlights_first, choice.label(),
                                NumberFormat.getIntegerInstance().format(reach.devices()));
    }

    /** What can be done about what is said; empty for nothing. */
    String remedy() {
        return isPlayed() && playback.isOutdated() ? Messages.Highlights_again : "";
    }

    /** Does it. */
    void mend() {
        playback.again();
    }

    /** Whether it shows what it is to show; false while devices are played. */
    boolean isIdle() {
        return job.getState() == ReachJob.NONE;
    }

    void dispose() {
        job.forget();
        playback.removeListener(follower);
    }
}
