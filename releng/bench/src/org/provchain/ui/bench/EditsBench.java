// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Display;
import org.provchain.ui.bench.LongestEvent.Work;

/**
 * How long the window does not answer while one command changes the whole of a big text, and what changes of the same size take in
 * the platform's own editor, which neither colours nor checks anything.
 */
final class EditsBench {

    private static final int ROUNDS = 5;
    private static final String IN_NAME = "SIP.Account.1.Acc";
    private static final String BLOCK = "{\n        SIP.Acc";
    private static final UnaryOperator<String> TURN = text -> text.contains("\"value ")
            ? text.replace("\"value ", "\"worth ") : text.replace("\"worth ", "\"value ");

    private final Display display;
    private final LongestEvent window;

    private EditsBench(Display display) {
        this.display = display;
        window = new LongestEvent(display);
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
        alone("change of all lines outside", text, () -> Thread.sleep(LongestEvent.QUIET_MILLIS),
                () -> edits.changeOutside(TURN));
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
        alone("bare generic editor, change of all lines outside", text, () -> Thread.sleep(LongestEvent.QUIET_MILLIS),
                () -> edits.changeOutside(TURN));
    }

    private void undone(String what, OpenText text, BigEdits edits, Work before, Work work) throws Exception {
        window.undone(ROUNDS, what, text, edits, before, work, edits::undo);
    }

    private void alone(String what, OpenText text, Work before, Work work) throws Exception {
        List<double[]> done = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            done.add(window.of(text, before, work));
        }
        LongestEvent.report(what, done);
    }
}
