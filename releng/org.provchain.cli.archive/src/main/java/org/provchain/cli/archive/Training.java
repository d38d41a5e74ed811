// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.provchain.cli.console.Console;
import org.provchain.cli.Main;

/** Runs the usual commands in one JVM, so that the build can keep what they load for a faster start of the program. */
final class Training {

    private static final String PHONE = "7C:2F:80:12:34:56";

    private Training() {
    }

    /**
     * Runs the commands on copies, so that the examples stay as they are. What a command says does not matter here.
     *
     * @param arguments the folder with the examples
     * @throws IOException if the temporary folder can not be written
     */
    public static void main(String[] arguments) throws IOException {
        Path examples = Path.of(arguments[0]);
        Path scratch = Files.createTempDirectory("provchain-training");
        try {
            for (List<String> command : commands(examples, scratch)) {
                StringWriter out = new StringWriter();
                Map<String, String> environment = Map.of("PROVCHAIN_SECRET_sip_1012", "x", "PROVCHAIN_SECRET_digest",
                        "x");
                int exit = Main.run(new Console(new PrintWriter(out), new PrintWriter(out), environment, false),
                        command.toArray(String[]::new));
                System.out.println(exit + " " + String.join(" ", command));
                System.out.println(out);
            }
        } finally {
            delete(scratch);
        }
    }

    private static List<List<String>> commands(Path examples, Path scratch) throws IOException {
        String project = examples.resolve("two-files").toString();
        Path secrets = scratch.resolve("secrets.properties");
        Files.writeString(secrets, "sip.1012 = x\nsip = x\ndigest = x\n");
        if (secrets.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));
        }
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("-h"));
        commands.add(List.of("check", project));
        commands.add(List.of("diff", project, project));
        commands.add(List.of("check", examples.resolve("nested").toString()));
        commands.add(List.of("check", examples.resolve("broken").toString()));
        commands.add(List.of("format", "--check", project));
        commands.add(List.of("simulate", project, "--mac", PHONE));
        commands.add(List.of("simulate", project, "--mac", PHONE, "--format", "json"));
        commands.add(List.of("test", examples.resolve("two-files").toString()));
        for (String name : List.of("two-files", "nested", "fleet")) {
            commands.add(List.of("export", examples.resolve(name).toString(), "--out", scratch.resolve(name).toString(),
                    "--secrets", secrets.toString()));
        }
        commands.add(List.of("graph", project, "--format", "svg"));
        commands.add(List.of("graph", project, "--format", "mermaid"));
        commands.add(List.of("catalogue", "search", "display"));
        commands.add(List.of("new", "nested", scratch.resolve("started").toString()));
        commands.add(List.of("completion"));
        return commands;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
