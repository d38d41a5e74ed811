// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.swt.widgets.Display;
import org.provchain.ui.editor.annotations.FindingAnnotation;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.project.ChainProject;

/** From a key to its paint and to what was found, in a big text, and how long the window does not answer meanwhile. */
final class TypingBench {

    /** The platform's own editor. */
    static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
    private static final String IN_STRING = "value 1-90-5";
    private static final String IN_NAME = "SIP.Account.1.Acc";
    private static final String LINE_END = "value 1-95-5\"\n";
    private static final String TYPED = "abcdefghij";
    private static final int WARMING = 20;
    private static final int KEYS = 100;
    private static final int ROUNDS = 20;

    private final Display display;
    private final Keyboard keys;

    private TypingBench(Display display) throws Exception {
        this.display = display;
        keys = new Keyboard();
    }

    static void run(Display display) throws Exception {
        new TypingBench(display).run();
    }

    private void run() throws Exception {
        OpenText plain = OpenText.open(display, "big.txt", GENERIC_EDITOR);
        plain.cursorBehind(IN_STRING);
        Figures bare = paints(plain);
        plain.close();
        OpenText text = openChain(display);
        text.cursorBehind(IN_STRING);
        Figures painted = paints(text);
        Figures parse = BareParse.of(text.document().get());
        Bench.report("the text: %,d lines", text.document().getNumberOfLines());
        Bench.report("key to paint, bare generic editor: %s", bare);
        Bench.report("key to paint: %s; beside the bare one %.1f", painted, painted.median() / bare.median());
        Bench.report("bare Xtext parse and link: %s", parse);
        text.cursorBehind(IN_NAME);
        findings(text, WARMING / 2);
        Figures found = findings(text, ROUNDS);
        Bench.report("key to annotation, behind the debounce of %d ms: %s (at most 250 ms); beside bare Xtext %.1f",
                ChainProject.DEBOUNCE, found, found.median() / parse.median());
        blocks(text);
        text.close();
    }

    /** Opens the big text and waits until it has been read. */
    static OpenText openChain(Display display) throws Exception {
        OpenText text = OpenText.open(display, "big.chain", ChainTextEditor.ID);
        ChainTextEditor editor = (ChainTextEditor) text.editor();
        OpenText.until("the text has been read", () -> editor.document().flatMap(each -> each.current()).isPresent());
        Thread.sleep(3_000);
        return text;
    }

    private Figures paints(OpenText text) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int key = 0; key < WARMING + KEYS; key++) {
            double wait = text.painted(keys, TYPED.charAt(key % TYPED.length()));
            if (key >= WARMING) {
                millis.add(wait);
            }
            Thread.sleep(50);
        }
        Thread.sleep(1_500);
        return new Figures(millis);
    }

    /** Breaks the name of a parameter and mends it, in turn: a finding comes and goes. */
    private Figures findings(OpenText text, int rounds) throws Exception {
        List<Double> millis = new ArrayList<>();
        Changes changes = new Changes();
        IAnnotationModel model = text.viewer().getAnnotationModel();
        model.addAnnotationModelListener(changes);
        for (int key = 0; key < 2 * rounds; key++) {
            changes.seen.drainPermits();
            long pressed = keys.press(key % 2 == 0 ? 'x' : KeyEvent.VK_BACK_SPACE);
            if (!changes.seen.tryAcquire(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no finding came or went");
            }
            millis.add((changes.when.get() - pressed) / 1e6 - ChainProject.DEBOUNCE);
            Thread.sleep(700);
        }
        model.removeAnnotationModelListener(changes);
        return new Figures(millis);
    }

    private void blocks(OpenText text) throws Exception {
        waits(text, "nobody types", IN_STRING, 0, 0, 0);
        waits(text, "in a value, each key is read", IN_STRING, 50, 220, 0);
        waits(text, "in a name, words of ten keys", IN_NAME, 100, 100, 600);
        waits(text, "where a line is missing, words of ten keys", LINE_END, 100, 100, 600);
    }

    private void waits(OpenText text, String when, String place, int count, int pause, int rest) throws Exception {
        text.cursorBehind(place);
        try (UiBlocks watch = new UiBlocks(display)) {
            type(count, pause, rest);
            watch.report(when);
        }
    }

    /** Types at a pace, with a rest after each word of ten keys. */
    private void type(int count, int pause, int rest) throws InterruptedException {
        for (int key = 0; key < count; key++) {
            keys.press(TYPED.charAt(key % TYPED.length()));
            Thread.sleep(pause + (key % TYPED.length() == TYPED.length() - 1 ? rest : 0));
        }
        Thread.sleep(3_000);
    }

    /** Waits for findings that come or go. */
    private static final class Changes implements IAnnotationModelListener, IAnnotationModelListenerExtension {

        private final Semaphore seen = new Semaphore(0);
        private final AtomicLong when = new AtomicLong();

        @Override
        public void modelChanged(AnnotationModelEvent event) {
            if (hasFinding(event.getAddedAnnotations()) || hasFinding(event.getRemovedAnnotations())) {
                when.set(System.nanoTime());
                seen.release();
            }
        }

        private static boolean hasFinding(Annotation[] annotations) {
            for (Annotation each : annotations) {
                if (each instanceof FindingAnnotation) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void modelChanged(IAnnotationModel model) {
            // the event says more
        }
    }
}
