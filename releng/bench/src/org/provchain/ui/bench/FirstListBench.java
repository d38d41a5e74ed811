// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.awt.event.KeyEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;

/** The first list of proposals after the start: until it is on the screen, and how long the window does not answer meanwhile. */
final class FirstListBench {

    private static final String BEFORE_NAME = "{\n        SIP.Acc";

    private FirstListBench() {
    }

    static void run(Display display) throws Exception {
        OpenText text = TypingBench.openChain(display);
        Keyboard keys = new Keyboard();
        text.cursorBehind(BEFORE_NAME);
        AtomicLong when = new AtomicLong();
        CountDownLatch shown = new CountDownLatch(1);
        Listener list = event -> {
            // the platform may first say that it computes, in one line
            if (event.widget instanceof Table table && table.getItemCount() > 1
                    && when.compareAndSet(0, System.nanoTime())) {
                shown.countDown();
            }
        };
        display.syncExec(() -> display.addFilter(SWT.Paint, list));
        try (UiBlocks watch = new UiBlocks(display)) {
            long pressed = keys.pressWith(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
            if (!shown.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no list was shown");
            }
            Thread.sleep(1_000);
            double[] longest = watch.longest();
            Bench.report("first list after the start: on the screen after %,.0f ms; the longest event %,.0f ms, "
                    + "time of the processor alone %,.0f ms", (when.get() - pressed) / 1e6, longest[0], longest[1]);
        }
        keys.press(KeyEvent.VK_ESCAPE);
        Thread.sleep(300);
        text.close();
    }
}
