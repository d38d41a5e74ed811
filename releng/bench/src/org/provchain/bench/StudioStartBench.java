// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** From the command to a window that can be used, beside a bare workbench of the same platform; the first start and a later one. */
public final class StudioStartBench {

    private static final int RUNS = 9;

    private StudioStartBench() {
    }

    /** Takes the built product, the config.ini of it and of a bare workbench, and the folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path product = Path.of(arguments[0]);
        Path work = Path.of(arguments[3]);
        Desktop studio = new Desktop(product, Path.of(arguments[1]), work.resolve("studio-home"));
        Desktop bare = new Desktop(product, Path.of(arguments[2]), work.resolve("bare-home"));
        double[][] first = new double[2][RUNS];
        for (int run = 0; run < RUNS; run++) {
            studio.forget();
            bare.forget();
            first[0][run] = studio.start();
            first[1][run] = bare.start();
        }
        report("first start", Figures.ofMillis(first[0]), Figures.ofMillis(first[1]));
        prepare(studio, bare);
        double[][] later = new double[2][RUNS];
        for (int run = 0; run < RUNS; run++) {
            later[0][run] = studio.start();
            later[1][run] = bare.start();
        }
        report("later start", Figures.ofMillis(later[0]), Figures.ofMillis(later[1]));
    }

    private static void report(String what, Figures studio, Figures bare) {
        Figures.report("%s, Provchain Studio: %s", what, studio);
        Figures.report("%s, bare workbench: %s; Provchain Studio takes %.2f times as long (at most 1.5)", what, bare,
                studio.median() / bare.median());
    }

    /** Both workbenches with the same projects, both started twice before. */
    private static void prepare(Desktop studio, Desktop bare) throws Exception {
        studio.run("prepare", List.of(), line -> {});
        copyProjects(studio.workspace(), bare.workspace());
        bare.run("prepare", List.of(), line -> {});
        studio.start();
        bare.start();
    }

    /** The files of the projects without what makes them chains to the workbench. */
    private static void copyProjects(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path within = from.relativize(each);
                if (!within.startsWith(".metadata") && !within.endsWith(".project")) {
                    Path copy = to.resolve(within);
                    Files.createDirectories(copy.getParent());
                    Files.copy(each, copy);
                }
            }
        }
    }
}
