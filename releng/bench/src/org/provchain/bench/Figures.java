// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs a piece of work several times and tells the least, the middle and the greatest time. */
final class Figures {

    /** A piece of work. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private static final double MILLIS = 1e6;

    private final double[] millis;

    private Figures(double[] millis) {
        this.millis = millis;
    }

    static Figures of(int runs, Work work) throws Exception {
        double[] millis = new double[runs];
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            work.run();
            millis[run] = (System.nanoTime() - begun) / MILLIS;
        }
        Arrays.sort(millis);
        return new Figures(millis);
    }

    /** Times that were taken elsewhere, in milliseconds. */
    static Figures ofMillis(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Figures(sorted);
    }

    /** Runs pieces of work in turn, each in a swept heap, so that what happens on the machine meanwhile meets all of them. */
    static List<Figures> inTurn(int runs, Work... pieces) throws Exception {
        double[][] millis = new double[pieces.length][runs];
        for (int run = 0; run < runs; run++) {
            for (int piece = 0; piece < pieces.length; piece++) {
                System.gc();
                millis[piece][run] = of(1, pieces[piece]).median();
            }
        }
        return Arrays.stream(millis).map(each -> {
            Arrays.sort(each);
            return new Figures(each);
        }).toList();
    }

    double median() {
        return millis[millis.length / 2];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.0f ms (least %,.0f, greatest %,.0f, %d runs)", median(), millis[0],
                millis[millis.length - 1], millis.length);
    }

    /** Writes a line of the report. */
    static void report(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
