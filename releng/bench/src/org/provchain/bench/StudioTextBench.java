// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens a text of 10,000 lines in the desktop, in which a benchmark then presses keys. */
public final class StudioTextBench {

    private static final int LINES = 10_000;
    private static final int STARTS = 6;

    private StudioTextBench() {
    }

    /** Takes the benchmark's name, the built product, its config.ini, and the folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[3]);
        Path text = work.resolve("text");
        switch (arguments[0]) {
        case "freezes" -> SharedNames.write(text, LINES);
        default -> BigText.write(text, LINES);
        }
        // the same for the platform's own editor
        Files.copy(text.resolve("big.chain"), text.resolve("big.txt"));
        Desktop studio = new Desktop(Path.of(arguments[1]), Path.of(arguments[2]), work.resolve("home"));
        // what is done for the first time is done once a start
        for (int start = 0; start < (arguments[0].equals("first") ? STARTS : 1); start++) {
            studio.run(arguments[0], List.of(text.toString()), line -> {
                // what the platform and the JVM say on their own is of no interest
                if (line.startsWith("bench: ")) {
                    System.out.println(line.substring("bench: ".length()));
                }
            });
        }
    }
}
