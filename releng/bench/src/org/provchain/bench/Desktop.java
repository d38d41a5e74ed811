// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * A workbench that is started as its users start it, by the script of the built product, with the bundle of benchmarks in it.
 *
 * @param product       the folder of the built product
 * @param configuration its bundles: a config.ini
 * @param home          where it keeps what it writes: workspace, caches
 */
record Desktop(Path product, Path configuration, Path home) {

    private static final String USABLE = "bench: the window is usable";

    /** Forgets every earlier start. */
    void forget() throws IOException {
        if (Files.exists(home)) {
            Files.walkFileTree(home, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    /** The workspace. */
    Path workspace() {
        return home.resolve("workspace");
    }

    /** Starts it and closes it as soon as its window can be used; returns the milliseconds from the command until then. */
    double start() throws Exception {
        double[] usable = { Double.NaN };
        long begun = System.nanoTime();
        run("start", List.of(), line -> {
            if (line.equals(USABLE)) {
                usable[0] = (System.nanoTime() - begun) / 1e6;
            }
        });
        if (Double.isNaN(usable[0])) {
            throw new IllegalStateException("the window of " + configuration + " was never usable");
        }
        return usable[0];
    }

    /** What is done with a line that it writes. */
    @FunctionalInterface
    interface Lines {
        void read(String line);
    }

    /** Runs a benchmark in it until it ends. */
    void run(String benchmark, List<String> arguments, Lines lines) throws Exception {
        run(benchmark, arguments, home, lines);
    }

    /**
     * Runs a benchmark in it until it ends.
     *
     * @param material a folder that the benchmark takes what it needs from
     */
    void run(String benchmark, List<String> arguments, Path material, Lines lines) throws Exception {
        Path settings = home.resolve("configuration");
        Files.createDirectories(settings);
        if (!Files.exists(settings.resolve("config.ini"))) {
            Files.copy(configuration, settings.resolve("config.ini"));
        }
        List<String> command = new ArrayList<>(List.of(product.resolve("provchain-studio").toString()));
        command.addAll(arguments);
        command.addAll(List.of("-configuration", settings.toString(), "-data", workspace().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", home.toString());
        builder.environment().merge("PROVCHAIN_STUDIO_OPTS",
                "-Dprovchain.bench=" + benchmark + " -Dprovchain.bench.material=" + material,
                (given, ours) -> given + " " + ours);
        Process process = builder.start();
        List<String> all = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.read(line);
                all.add(line);
            }
        }
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code + "\n" + String.join("\n", all));
        }
    }
}
