// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Display;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.presentation.GradualRepair;
import org.provchain.ui.editor.text.ChainTextEditor;

/**
 * How long the window does not answer while one command changes the whole of a big text, and what changes of the same size take in
 * the platform's own editor, which neither colours nor checks anything.
 */
final class EditsBench {

    /** Something that is done by a command, by a key, or from outside. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static final int ROUNDS = 5;
    private static final int QUIET_MILLIS = 400;
    private static final String IN_NAME = "SIP.Account.1.Acc";
    private static final String BLOCK = "{\n        SIP.Acc";
    private static final UnaryOperator<String> TURN = text -> text.contains("\"value ")
            ? text.replace("\"value ", "\"worth ") : text.replace("\"worth ", "\"value ");

    private final Display display;

    private EditsBench(Display display) {
        this.display = display;
    }

    static void run(Display display) throws Exception {
        new EditsBench(display).run();
    }

    private void run() throws Exception {
        OpenText plain = OpenText.open(display, "big.txt", TypingBench.GENERIC_EDITOR);
        Thread.sleep(2_000);
        bare(plain, new BigEdits(display, plain));
        plain.close();
        OpenText text = TypingBench.openChain(display);
        BigEdits edits = new BigEdits(display, text);
        Bench.report("the text: %,d lines; the rename: %,d places", text.document().getNumberOfLines(),
                edits.places());
        undone("toggle comment on all lines", text, edits, edits::selectAll,
                () -> edits.command("org.provchain.ui.editor.toggleComment"));
        undone("rename", text, edits, () -> {
            // nothing is selected
        }, edits::rename);
        edits.selectAll();
        edits.copy();
        alone("paste of all lines", text, edits::selectAll, edits::paste);
        undone("paste of as many lines behind them", text, edits, edits::goToEnd, edits::paste);
        display.syncExec(() -> text.editor().doSave(null));
        alone("change of all lines outside", text, () -> Thread.sleep(QUIET_MILLIS), () -> edits.changeOutside(TURN));
        // the whole text stands two blanks to the left, but for the chains
        edits.replaceAll(all -> all.replace("\n    ", "\n  "));
        undone("format of the whole text", text, edits, () -> text.cursorBehind(IN_NAME),
                () -> edits.command("org.provchain.ui.editor.format"));
        edits.undo();
        edits.chooseInCatalogue();
        undone("parameter from the catalogue", text, edits, () -> text.cursorBehind(BLOCK),
                edits::insertFromCatalogue);
        int offset = text.cursorBehind(IN_NAME);
        OpenText.inWindow(display, () -> {
            text.document().replace(offset, 0, "x");
            return null;
        });
        alone("help of a finding", text, () -> {
            edits.closeHelp();
            text.cursorBehind(IN_NAME);
        }, edits::help);
        text.close();
    }

    private void bare(OpenText text, BigEdits edits) throws Exception {
        undone("bare generic editor, all lines replaced", text, edits, edits::selectAll, edits::markLines);
        edits.selectAll();
        edits.copy();
        alone("bare generic editor, paste of all lines", text, edits::selectAll, edits::paste);
        undone("bare generic editor, paste of as many lines behind them", text, edits, edits::goToEnd, edits::paste);
        display.syncExec(() -> text.editor().doSave(null));
        alone("bare generic editor, change of all lines outside", text, () -> Thread.sleep(QUIET_MILLIS),
                () -> edits.changeOutside(TURN));
    }

    /** A change and its undo, in turn. */
    private void undone(String what, OpenText text, BigEdits edits, Work before, Work work) throws Exception {
        List<double[]> done = new ArrayList<>();
        List<double[]> back = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String old = edits.content();
            done.add(longest(text, before, work));
            if (edits.content().equals(old)) {
                throw new IllegalStateException(what + ": nothing has changed");
            }
            back.add(longest(text, () -> Thread.sleep(QUIET_MILLIS), edits::undo));
            if (!edits.content().equals(old)) {
                throw new IllegalStateException(what + ": the undo does not give the text before");
            }
        }
        report(what, done);
        report(what + ", its undo", back);
    }

    private void alone(String what, OpenText text, Work before, Work work) throws Exception {
        List<double[]> done = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            done.add(longest(text, before, work));
        }
        report(what, done);
    }

    private static void report(String what, List<double[]> millis) {
        Bench.report("%s, the longest event: %s", what, described(millis, 0));
        Bench.report("%s, the longest event, time of the processor alone: %s", what, described(millis, 1));
    }

    private static String described(List<double[]> millis, int which) {
        List<Double> all = millis.stream().map(each -> each[which]).toList();
        return String.format(Locale.ROOT, "the first time %,.0f ms, then %s", all.getFirst(),
                new Figures(all.subList(1, all.size())));
    }

    /** The longest time for which the window does not answer, from some work on until all that follows it has been done. */
    private double[] longest(OpenText text, Work before, Work work) throws Exception {
        before.run();
        Thread.sleep(QUIET_MILLIS);
        try (UiBlocks watch = new UiBlocks(display)) {
            work.run();
            Thread.sleep(QUIET_MILLIS);
            if (text.editor() instanceof ChainTextEditor chain) {
                OpenText.until("the text has been read", () -> OpenText
                        .inWindow(display, () -> chain.document().flatMap(ChainDocument::current)).isPresent());
                Thread.sleep(QUIET_MILLIS);
                GradualRepair.done(text.viewer()).get();
            }
            Thread.sleep(2 * QUIET_MILLIS);
            return watch.longest();
        }
    }
}
