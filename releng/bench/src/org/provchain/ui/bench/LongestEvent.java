// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.presentation.GradualRepair;
import org.provchain.ui.editor.text.ChainTextEditor;

/** The longest time for which the window does not answer, from some work on until all that follows it has been done. */
final class LongestEvent {

    /** Something that is done by a command, by a key, or from outside. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Something that opens a text. */
    @FunctionalInterface
    interface Opening {
        OpenText open() throws Exception;
    }

    static final int QUIET_MILLIS = 400;

    private final Display display;

    LongestEvent(Display display) {
        this.display = display;
    }

    /** In milliseconds: by the clock, and of the processor alone. */
    double[] of(OpenText text, Work before, Work work) throws Exception {
        before.run();
        return until(() -> {
            work.run();
            return text;
        });
    }

    /** The same for what opens the text itself. */
    double[] until(Opening work) throws Exception {
        Thread.sleep(QUIET_MILLIS);
        try (UiBlocks watch = new UiBlocks(display)) {
            OpenText text = work.open();
            Thread.sleep(QUIET_MILLIS);
            if (text.editor() instanceof ChainTextEditor chain) {
                OpenText.until("the text has been read", () -> OpenText
                        .inWindow(display, () -> chain.document().flatMap(ChainDocument::current)).isPresent());
                Thread.sleep(QUIET_MILLIS);
                GradualRepair.done(text.viewer()).get();
            }
            OpenText.until("the project is built",
                    () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0);
            Thread.sleep(2 * QUIET_MILLIS);
            return watch.longest();
        }
    }

    /** A change and what takes it back, in turn. */
    void undone(int rounds, String what, OpenText text, BigEdits edits, Work before, Work work, Work undo)
            throws Exception {
        List<double[]> done = new ArrayList<>();
        List<double[]> back = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            String old = edits.content();
            done.add(of(text, before, work));
            if (edits.content().equals(old)) {
                throw new IllegalStateException(what + ": nothing has changed");
            }
            back.add(of(text, () -> Thread.sleep(QUIET_MILLIS), undo));
            if (!edits.content().equals(old)) {
                throw new IllegalStateException(what + ": the undo does not give the text before");
            }
        }
        report(what, done);
        report(what + ", its undo", back);
    }

    static void report(String what, List<double[]> millis) {
        Bench.report("%s, the longest event: %s", what, described(millis, 0));
        Bench.report("%s, the longest event, time of the processor alone: %s", what, described(millis, 1));
    }

    private static String described(List<double[]> millis, int which) {
        List<Double> all = millis.stream().map(each -> each[which]).toList();
        return String.format(Locale.ROOT, "the first time %,.0f ms, then %s", all.getFirst(),
                new Figures(all.subList(1, all.size())));
    }
}
