// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.sequence;

import java.util.Optional;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.provchain.core.simulation.Trace;
import org.provchain.scene.sequence.SequenceScene;
import org.provchain.scene.sequence.layout.PlacedSequence;
import org.provchain.scene.sequence.layout.SequenceLayout;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.Later;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.diagram.export.DiagramPrint;
import org.provchain.ui.diagram.export.ImageExport;
import org.provchain.ui.diagram.export.Picture;
import org.provchain.ui.diagram.figures.Tone;
import org.provchain.ui.playback.Playback;
import org.provchain.ui.playback.Playback.Step;

/** The simulation that the window shows as a sequence diagram: the phone, the servers, and what passes between them. */
public final class SequenceView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.provchain.ui.diagram.sequence";

    private static final double STEP = 1.25;
    private static final double LEAST = 0.25;
    private static final double MOST = 4;

    private final Playback playback = StudioPlugin.playback();
    private final Runnable follower = this::show;
    private final SequenceFigure figure = new SequenceFigure();
    private final StackLayout stack = new StackLayout();
    private Composite all;
    private Composite empty;
    private FigureCanvas canvas;
    private Trace shown;

    @Override
    public void createPartControl(Composite parent) {
        all = new Composite(parent, SWT.NONE);
        all.setLayout(stack);
        empty = new Composite(all, SWT.NONE);
        empty.setLayout(new GridLayout());
        Label hint = new Label(empty, SWT.WRAP);
        hint.setText(Messages.SequenceView_none);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        stack.topControl = empty;
        canvas = new FigureCanvas(all);
        canvas.setData("org.eclipse.e4.ui.css.disabled", true);
        canvas.setBackground(Tone.PAPER.colour());
        canvas.setContents(figure);
        AccessibleName.set(canvas, getTitle());
        canvas.addListener(SWT.MouseWheel, event -> {
            if ((event.stateMask & SWT.MOD1) != 0) {
                zoom(event.count > 0 ? STEP : 1 / STEP);
                event.doit = false;
            }
        });
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("zoom-out", Messages.SequenceView_zoom_out, () -> zoom(1 / STEP)));
        bar.add(action("zoom-in", Messages.SequenceView_zoom_in, () -> zoom(STEP)));
        bar.add(action("image", Messages.SequenceView_export,
                () -> exported().ifPresent(each -> ImageExport.ask(getSite().getShell(), each))));
        IAction print = action("print", Messages.SequenceView_print,
                () -> exported().ifPresent(each -> DiagramPrint.ask(getSite().getShell(), each)));
        bar.add(print);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
        playback.addListener(follower);
        show();
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

    private void zoom(double factor) {
        figure.setScale(Math.max(LEAST, Math.min(MOST, figure.scale() * factor)));
    }

    private void show() {
        Optional<Trace> trace = playback.trace();
        if (shown != trace.orElse(null)) {
            shown = trace.orElse(null);
            figure.show(trace.map(SequenceView::placed).orElse(null));
            stack.topControl = trace.isPresent() ? canvas : empty;
            all.layout();
        }
        if (trace.isPresent() && playback.at() != Playback.START) {
            Step step = playback.steps().get(playback.at());
            figure.mark(step.contact().number(), step.fetch().number());
            // when the canvas knows how large the new picture is
            Later.change(canvas.getDisplay(), canvas, () -> reveal(figure.marked()));
        } else {
            figure.mark(0, 0);
        }
    }

    private static PlacedSequence placed(Trace trace) {
        return SequenceLayout.of(SequenceScene.of(trace));
    }

    private void reveal(Rectangle place) {
        if (place != null) {
            int seen = canvas.getViewport().getVerticalRangeModel().getValue();
            int high = canvas.getViewport().getClientArea().height;
            if (place.y < seen || place.bottom() > seen + high) {
                canvas.scrollToY(Math.max(0, place.y - high / 3));
            }
        }
    }

    /** The picture that is shown; empty for none. */
    public Optional<PlacedSequence> picture() {
        return Optional.ofNullable(shown).map(SequenceView::placed);
    }

    /** What is exported and printed; empty for nothing. */
    public Optional<Picture> exported() {
        return Optional.ofNullable(shown).map(each -> SequencePainting.picture(each, placed(each)));
    }

    @Override
    public void setFocus() {
        all.setFocus();
    }

    @Override
    public void dispose() {
        playback.removeListener(follower);
        super.dispose();
    }
}
