// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.widgets.Display;

/**
 * What one repaint takes while a picture is scrolled or zoomed: from the change until it is painted.
 *
 * @param clock     by the clock
 * @param processor of the processor alone, in the window's thread
 */
record Frames(Figures clock, Figures processor) {

    private static final int COUNT = 60;
    private static final int STEP = 40;

    /** Scrolls a viewer at a zoom, the longer way of its picture. */
    static Frames pan(Display display, ScrollingGraphicalViewer viewer, double level) throws Exception {
        OpenText.inWindow(display, () -> {
            zoom(viewer).setZoom(level);
            viewer.flush();
            return null;
        });
        return of(display, viewer, frame -> {
            Viewport port = ((FigureCanvas) viewer.getControl()).getViewport();
            boolean down = port.getContents().getSize().height > port.getContents().getSize().width;
            port.setViewLocation(down ? 0 : frame * STEP, down ? frame * STEP : 0);
        });
    }

    /** Zooms out and in again. */
    static Frames zooms(Display display, ScrollingGraphicalViewer viewer) throws Exception {
        return of(display, viewer,
                frame -> zoom(viewer).setZoom(0.25 + 0.75 * Math.abs(frame - COUNT / 2) / (COUNT / 2)));
    }

    private static ZoomManager zoom(ScrollingGraphicalViewer viewer) {
        return ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager();
    }

    @FunctionalInterface
    private interface Change {
        void make(int frame);
    }

    private static Frames of(Display display, ScrollingGraphicalViewer viewer, Change change) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int frame = 0; frame < COUNT; frame++) {
            int number = frame;
            OpenText.inWindow(display, () -> {
                long begun = System.nanoTime();
                long begunOnProcessor = threads.getCurrentThreadCpuTime();
                change.make(number);
                viewer.flush();
                processor.add((threads.getCurrentThreadCpuTime() - begunOnProcessor) / 1e6);
                clock.add((System.nanoTime() - begun) / 1e6);
                return null;
            });
            Thread.sleep(5);
        }
        return new Frames(new Figures(clock), new Figures(processor));
    }

    @Override
    public String toString() {
        return clock + "; processor " + processor;
    }
}
