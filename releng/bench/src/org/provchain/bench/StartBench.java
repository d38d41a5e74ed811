// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cold start of {@code check examples/two-files} on the built archive, beside {@code java -version} and without the cache. */
public final class StartBench {

    private static final int RUNS = 15;

    private StartBench() {
    }

    /** Takes the archive's folder and the example. */
    public static void main(String[] arguments) throws Exception {
        String java = System.getProperty("java.home") + "/bin/java";
        List<String> check = List.of(arguments[0] + "/bin/provchain", "check", arguments[1]);
        Figures floor = times(List.of(java, "-version"), Map.of());
        Figures cached = times(check, Map.of("JAVA_HOME", System.getProperty("java.home")));
        Figures plain = times(check,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "PROVCHAIN_OPTS", "-XX:AOTMode=off"));
        Figures.report("java -version (the floor): %s", floor);
        Figures.report("check %s, with the AOT cache: %s (at most 600 ms)", arguments[1], cached);
        Figures.report("check %s, without it: %s", arguments[1], plain);
    }

    private static Figures times(List<String> command, Map<String, String> environment) throws Exception {
        run(command, environment);
        return Figures.of(RUNS, () -> run(command, environment));
    }

    private static void run(List<String> command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
    }
}
