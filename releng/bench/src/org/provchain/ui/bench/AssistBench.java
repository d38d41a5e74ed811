// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.provchain.ui.editor.contentassist.ChainContentAssistProcessor;

/** From Ctrl+Space to the first list of proposals on the screen, in a big text. */
final class AssistBench {

    private static final String BEFORE_NAME = "{\n        SIP.Acc";
    private static final int WARMING = 10;
    private static final int ROUNDS = 25;

    private AssistBench() {
    }

    static void run(Display display) throws Exception {
        OpenText text = TypingBench.openChain(display);
        Keyboard keys = new Keyboard();
        Figures parse = BareParse.of(text.document().get());
        int offset = text.cursorBehind(BEFORE_NAME);
        List<Double> computed = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        Shown list = new Shown();
        display.syncExec(() -> display.addFilter(SWT.Paint, list));
        int count = 0;
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            long begun = System.nanoTime();
            ICompletionProposal[] proposals = new ChainContentAssistProcessor()
                    .computeCompletionProposals(text.viewer(), offset);
            double alone = (System.nanoTime() - begun) / 1e6;
            count = proposals.length;
            Thread.sleep(200);
            list.seen.drainPermits();
            long pressed = keys.pressWith(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
            if (!list.seen.tryAcquire(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no list was shown");
            }
            double until = (list.when.get() - pressed) / 1e6;
            Thread.sleep(300);
            keys.press(KeyEvent.VK_ESCAPE);
            Thread.sleep(300);
            if (round >= WARMING) {
                computed.add(alone);
                shown.add(until);
            }
        }
        Bench.report("the text: %,d lines; the list: %,d proposals", text.document().getNumberOfLines(), count);
        Bench.report("bare Xtext parse and link: %s", parse);
        Figures computing = new Figures(computed);
        Bench.report("proposals computed: %s (at most 100 ms); beside bare Xtext %.1f", computing,
                computing.median() / parse.median());
        Bench.report("Ctrl+Space to the list on the screen: %s (at most 100 ms)", new Figures(shown));
    }

    /** Sees when a list with proposals is painted. */
    private static final class Shown implements Listener {

        private final Semaphore seen = new Semaphore(0);
        private final AtomicLong when = new AtomicLong();

        @Override
        public void handleEvent(Event event) {
            // the platform may first say that it computes, in one line
            if (event.widget instanceof Table table && table.getItemCount() > 1) {
                when.set(System.nanoTime());
                seen.release();
            }
        }
    }
}
