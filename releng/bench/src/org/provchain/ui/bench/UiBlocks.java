// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
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
    /** From how many milliseconds on the window's stack is written; not at all unless the property says so. */
    private static final long STACKS = Long.getLong("provchain.bench.stacks", TimeUnit.HOURS.toMillis(1));

    private final Display display;
    private final List<Double> signs = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> events = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread thread;
    private int depth;
    private long begun;
    private long begunOnProcessor;

    UiBlocks(Display display) {
        this.display = display;
        display.syncExec(() -> {
            display.addListener(SWT.PreEvent, this);
            display.addListener(SWT.PostEvent, this);
        });
        thread = Thread.ofPlatform().daemon().name("signs of life").start(this::ask);
    }

    @Override
    public void handleEvent(Event event) {
        if (event.type == SWT.PreEvent) {
            if (depth++ == 0) {
                begun = System.nanoTime();
                begunOnProcessor = threads.getCurrentThreadCpuTime();
            }
        } else if (depth > 0 && --depth == 0) {
            events.add((System.nanoTime() - begun) / 1e6);
            processor.add((threads.getCurrentThreadCpuTime() - begunOnProcessor) / 1e6);
        }
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
