// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * How long the window does not answer, told in two ways. The one is that of the platform's own watch of its window
 * (org.eclipse.ui.monitoring): the time that one event or one piece of work takes. In the other a second thread asks every 5 ms for a
 * sign of life; that is served behind all keys that are waiting and all work that was asked for before.
 */
final class UiBlocks implements Listener, AutoCloseable {

    private static final int PAUSE_MILLIS = 5;
    private static final String DISPLAY = Display.class.getName();
    /** From how many milliseconds on the window's stack is written; not at all unless the property says so. */
    private static final long STACKS = Long.getLong("provchain.bench.stacks", TimeUnit.HOURS.toMillis(1));

    private final Display display;
    private final List<Double> signs = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> events = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread thread;
    /** How deep the events are nested, for each loop that hands them out; the innermost loop first. */
    private final Deque<Integer> depths = new ArrayDeque<>();
    private long begun;
    private long begunOnProcessor;

    UiBlocks(Display display) {
        this.display = display;
        display.syncExec(() -> {
            display.addListener(SWT.PreEvent, this);
            display.addListener(SWT.PostEvent, this);
            display.addListener(SWT.PreExternalEventDispatch, this);
            display.addListener(SWT.PostExternalEventDispatch, this);
        });
        thread = Thread.ofPlatform().daemon().name("signs of life").start(this::ask);
    }

    @Override
    public void handleEvent(Event event) {
        switch (event.type) {
        case SWT.PreEvent -> begun(depths.isEmpty() ? 1 : loops());
        case SWT.PostEvent -> ended();
        // a dialog within an event waits, and the window goes on answering
        case SWT.PreExternalEventDispatch -> {
            if (!depths.isEmpty()) {
                end();
            }
        }
        default -> begin();
        }
    }

    /** An event that the loop of a dialog hands out is one of its own, and ends the work that came before the dialog. */
    private void begun(int loop) {
        while (depths.size() > loop) {
            depths.pop();
        }
        if (!depths.isEmpty() && depths.size() < loop) {
            end();
        }
        while (depths.size() < loop) {
            depths.push(0);
        }
        if (depths.peek() == 0) {
            begin();
        }
        depths.push(depths.pop() + 1);
    }

    private void ended() {
        if (depths.size() > 1) {
            int loop = loops();
            while (depths.size() > loop) {
                depths.pop();
            }
        }
        if (!depths.isEmpty() && depths.peek() > 0) {
            depths.push(depths.pop() - 1);
            if (depths.peek() == 0) {
                end();
                // what follows in the event that has opened the dialog
                begin();
            }
            if (depths.size() == 1 && depths.peek() == 0) {
                depths.clear();
            }
        }
    }

    /** How many loops hand out events: that of the workbench, and one for each dialog that an event waits for. */
    private static int loops() {
        return StackWalker.getInstance().walk(frames -> (int) frames.filter(
                each -> each.getMethodName().equals("readAndDispatch") && each.getClassName().equals(DISPLAY)).count());
    }

    private void begin() {
        begun = System.nanoTime();
        begunOnProcessor = threads.getCurrentThreadCpuTime();
    }

    private void end() {
        events.add((System.nanoTime() - begun) / 1e6);
        processor.add((threads.getCurrentThreadCpuTime() - begunOnProcessor) / 1e6);
    }

    /** The longest event so far, in milliseconds: by the clock, and of the processor alone. */
    double[] longest() throws Exception {
        return OpenText.inWindow(display,
                () -> new double[] { new Figures(events).greatest(), new Figures(processor).greatest() });
    }

    private void ask() {
        Semaphore answered = new Semaphore(0);
        try {
            while (!display.isDisposed()) {
                long asked = System.nanoTime();
                display.asyncExec(answered::release);
                while (!answered.tryAcquire(STACKS, TimeUnit.MILLISECONDS)) {
                    Bench.report("-- no sign of life for %d ms", (System.nanoTime() - asked) / 1_000_000);
                    for (StackTraceElement each : display.getThread().getStackTrace()) {
                        Bench.report("    %s", each);
                    }
                }
                signs.add((System.nanoTime() - asked) / 1e6);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the watch. */
    @Override
    public void close() {
        thread.interrupt();
        display.syncExec(() -> {
            display.removeListener(SWT.PreEvent, this);
            display.removeListener(SWT.PostEvent, this);
            display.removeListener(SWT.PreExternalEventDispatch, this);
            display.removeListener(SWT.PostExternalEventDispatch, this);
        });
    }

    /** Says what was seen so far. */
    void report(String when) throws Exception {
        Bench.report("the window, %s, one event: %s (never above 100 ms)", when,
                OpenText.inWindow(display, () -> new Figures(events)));
        Bench.report("the window, %s, one event, time of the processor alone: %s", when,
                OpenText.inWindow(display, () -> new Figures(processor)));
        Bench.report("the window, %s, a sign of life: %s", when, new Figures(signs));
    }
}
