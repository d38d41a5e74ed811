// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Display;
import org.provchain.ui.editor.hover.ChainHover;

/**
 * The memory of the desktop over many edits: words are typed and taken back, proposals and hovers asked for, the text saved, the
 * editor closed and opened again, until the number of keys is reached that a person presses in an hour. What is in use after a
 * sweep is noted in equal steps.
 */
final class MemoryBench {

    /** Five keys a second for an hour, unless the property provchain.bench.keys says otherwise. */
    private static final int KEYS = Integer.getInteger("provchain.bench.keys", 18_000);
    /** How long to wait after each key, in milliseconds; 200 makes the hour a real one. */
    private static final int PACE = Integer.getInteger("provchain.bench.pace", 15);
    private static final int STEPS = 30;
    private static final String PLACE = "value 1-%d-5";
    private static final String WORD = "abcdefghij";
    /** The files of the second half of the text that are typed in, one after the other. */
    private static final int FIRST_FILE = 25;
    private static final int FILES = 160;
    private static final int WORDS_A_SAVE = 20;
    private static final int WORDS_AN_EDITOR = 60;

    private final Display display;
    private final Keyboard keys = new Keyboard();
    private final List<Double> used = new ArrayList<>();
    private OpenText text;
    private int pressed;

    private MemoryBench(Display display) throws Exception {
        this.display = display;
    }

    static void run(Display display) throws Exception {
        new MemoryBench(display).run();
    }

    private void run() throws Exception {
        long begun = System.nanoTime();
        text = TypingBench.openChain(display);
        for (int words = 0; pressed < KEYS; words++) {
            word(words);
            if (words % WORDS_A_SAVE == WORDS_A_SAVE - 1) {
                text.save();
            }
            if (words % WORDS_AN_EDITOR == WORDS_AN_EDITOR - 1) {
                text.close();
                text = TypingBench.openChain(display);
            }
            if (pressed / (KEYS / STEPS) > used.size()) {
                used.add(megabytes());
                Bench.report("%,7d keys, %5d s: %.1f MB in use", pressed,
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun), used.getLast());
            }
        }
        text.close();
        report();
    }

    /** Types a word, looks at what the editor says to it, and takes it back. */
    private void word(int number) throws Exception {
        int offset = text.cursorBehind(String.format(PLACE, FIRST_FILE + number % FILES));
        for (char each : WORD.toCharArray()) {
            press(each);
        }
        rest();
        if (number % 3 == 0) {
            keys.pressWith(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
            rest();
        }
        ITextHover hover = new ChainHover();
        hover.getHoverInfo(text.viewer(), new Region(offset - 20, 0));
        press(KeyEvent.VK_ESCAPE);
        for (int back = 0; back < WORD.length(); back++) {
            press(KeyEvent.VK_BACK_SPACE);
        }
        rest();
    }

    private void press(int key) throws InterruptedException {
        keys.press(key);
        pressed++;
        Thread.sleep(PACE);
    }

    /** Long enough for the project to be read. */
    private static void rest() throws InterruptedException {
        Thread.sleep(400);
    }

    private static double megabytes() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(200);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    /** The slope of the straight line through the second half of the notes, when all caches are full, and of all of them. */
    private void report() {
        List<Double> late = used.subList(used.size() / 2, used.size());
        Bench.report(
                "in use: first %.1f MB, last %.1f MB; slope of the last half %.2f MB in %,d keys (flat: within 2 MB)",
                used.getFirst(), used.getLast(), slope(late) * STEPS, KEYS);
        Bench.report("slope of all: %.2f MB in %,d keys", slope(used) * STEPS, KEYS);
    }

    private static double slope(List<Double> values) {
        double middle = (values.size() - 1) / 2.0;
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double rise = 0;
        double run = 0;
        for (int index = 0; index < values.size(); index++) {
            rise += (index - middle) * (values.get(index) - mean);
            run += (index - middle) * (index - middle);
        }
        return rise / run;
    }
}
