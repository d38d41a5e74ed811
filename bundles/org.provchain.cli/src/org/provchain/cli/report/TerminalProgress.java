// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.util.Locale;

import org.provchain.cli.console.Console;
import org.provchain.core.progress.Progress;

/** A progress bar on stderr for a person at a terminal; it appears when a work takes longer than a second. */
public final class TerminalProgress implements Progress {

    private static final long WAIT = 1_000_000_000L;
    private static final long STEP = 100_000_000L;
    private static final int WIDTH = 30;

    private final Console console;
    private final String what;
    private long total;
    private long count;
    private long begun;
    private long drawn;
    private boolean shown;

    private TerminalProgress(Console console, String what) {
        this.console = console;
        this.what = what;
    }

    /** A progress bar, or nothing where nobody looks. */
    public static Progress of(Console console, String what) {
        return console.terminal() ? new TerminalProgress(console, what) : Progress.NONE;
    }

    @Override
    public void started(long steps) {
        total = steps;
        begun = System.nanoTime();
        drawn = begun;
    }

    @Override
    public void advanced(long steps) {
        count += steps;
        long now = System.nanoTime();
        if (now - begun > WAIT && now - drawn > STEP) {
            drawn = now;
            draw();
        }
    }

    @Override
    public void done() {
        if (shown) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }

    private void draw() {
        shown = true;
        String text = total > 0 ? bar() : String.format(Locale.ROOT, "%,d %s", count, what);
        console.err().print("\r\u001b[K" + text);
        console.err().flush();
    }

    private String bar() {
        int filled = (int) Math.min(WIDTH, count * WIDTH / total);
        return "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] "
                + String.format(Locale.ROOT, "%,d of %,d %s", count, total, what);
    }
}
