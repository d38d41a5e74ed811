// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens diagrams of chains of four shapes and three sizes in the desktop, one start for each size. */
public final class StudioDiagramBench {

    private static final int[] SIZES = { 100, 1_000, 10_000 };

    private StudioDiagramBench() {
    }

    /** Takes the built product, its config.ini, and the folder to work in; behind them sizes, if not all are to be measured. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[2]);
        List<Integer> sizes = new ArrayList<>();
        for (int at = 3; at < arguments.length; at++) {
            sizes.add(Integer.valueOf(arguments[at]));
        }
        if (sizes.isEmpty()) {
            for (int each : SIZES) {
                sizes.add(each);
            }
        }
        for (int files : sizes) {
            Path folders = work.resolve("texts-" + files);
            for (LayoutShape shape : LayoutShape.values()) {
                String name = shape.name().toLowerCase(Locale.ROOT);
                Path folder = Files.createDirectories(folders.resolve(name));
                Files.writeString(folder.resolve(name + ".chain"), shape.text(files));
            }
            System.out.printf(Locale.ROOT, "chains of %,d files%n", files);
            new Desktop(Path.of(arguments[0]), Path.of(arguments[1]), work.resolve("home-" + files)).run("diagram",
                    List.of(Files.createDirectories(work.resolve("none")).toString()), folders, line -> {
                        if (line.startsWith("bench: ")) {
                            System.out.println("    " + line.substring("bench: ".length()));
                        }
                    });
        }
    }
}
