// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.provchain.cli.Main;
import org.provchain.cli.console.Console;

/** Two states of a fleet of 10,000 devices, compared by the command itself: the same, and with another value for each device. */
public final class DiffBench {

    private static final int DEVICES = 10_000;
    private static final int RUNS = 5;

    private DiffBench() {
    }

    /** Takes the folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Path before = work.resolve("before");
        Path after = work.resolve("after");
        Fleet.write(before, DEVICES);
        Fleet.write(after, DEVICES);
        Path text = after.resolve("fleet.chain");
        Files.writeString(text, Files.readString(text).replace("= \"${name}\"", "= \"${name}, ${number}\""));
        Figures checks = Figures.of(RUNS, () -> run(0, "check", before.toString(), after.toString()));
        Figures.report("check both, %,d devices each: %s", DEVICES, checks);
        Figures.report("diff, all the same: %s",
                Figures.of(RUNS, () -> run(0, "diff", before.toString(), before.toString())));
        Figures.report("diff, each device another value: %s",
                Figures.of(RUNS, () -> run(1, "diff", before.toString(), after.toString())));
        Figures.report("the same as JSON, with the values of each: %s",
                Figures.of(RUNS, () -> run(1, "diff", before.toString(), after.toString(), "--format", "json")));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        Figures.report("heap at most %,d MB, used at the end %,d MB", runtime.maxMemory() >> 20,
                runtime.totalMemory() - runtime.freeMemory() >> 20);
    }

    private static void run(int expected, String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int code = Main.run(new Console(nowhere, nowhere, Map.of(), false), words);
        if (code != expected) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
        }
    }
}
