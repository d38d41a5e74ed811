// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Build step: runs real commands once and lets the JDK keep what it loaded, so that the next start is faster. JDK 25 and later
 * make an AOT cache in one step, 24 in two, 21 to 23 an AppCDS archive. A cache that can not be made is no failure: the program
 * works without. Run by the JDK's source launcher: {@code java MakeCache.java ARCHIVE EXAMPLES LOG}.
 */
final class MakeCache {

    private static final String TRAINING = "org.provchain.cli.archive.Training";

    private MakeCache() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path lib = Path.of(args[0], "lib").toAbsolutePath().normalize();
        Path examples = Path.of(args[1]).toAbsolutePath().normalize();
        Path log = Path.of(args[2]);
        Path aot = lib.resolve("provchain.aot");
        Path jsa = lib.resolve("provchain.jsa");
        Files.deleteIfExists(aot);
        Files.deleteIfExists(jsa);
        Files.deleteIfExists(log);
        int version = Runtime.version().feature();
        boolean made;
        if (version >= 25) {
            made = java(lib, log, examples, "-XX:AOTCacheOutput=" + aot);
        } else if (version == 24) {
            Path recorded = log.resolveSibling("provchain.aotconf");
            made = java(lib, log, examples, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded)
                    && java(lib, log, null, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded,
                            "-XX:AOTCache=" + aot);
        } else {
            made = java(lib, log, examples, "-XX:ArchiveClassesAtExit=" + jsa);
        }
        boolean there = Files.exists(aot) || Files.exists(jsa);
        if (!made || !there) {
            Files.deleteIfExists(aot);
            Files.deleteIfExists(jsa);
            System.out.println(
                    "No start-up cache was made (" + log + " says why); the program works without, a little slower.");
        } else {
            System.out.println("Start-up cache: " + (Files.exists(aot) ? aot : jsa).getFileName());
        }
    }

    private static boolean java(Path lib, Path log, Path examples, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:+UseG1GC", "-Djava.awt.headless=true",
                "-Dguice_bytecode_gen_option=DISABLED", "-cp", lib.resolve("provchain.jar").toString(), TRAINING));
        if (examples != null) {
            command.add(examples.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().remove("DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
