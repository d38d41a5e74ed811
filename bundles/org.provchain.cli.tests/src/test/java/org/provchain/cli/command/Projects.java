// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small projects for the tests of commands. */
final class Projects {

    /** Two files, of which the second is each device's own. */
    static final String SITE = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount = 0
                    redirect to own
                }

                file own "%MACD.xml" for each device {
                    SIP.Account.0.DisplayName  = "${name}"
                    SIP.Account.0.AuthPassword = secret sip
                }
            }

            device 7C:2F:80:12:34:56 model Maxwell3 { name = "Reception" }
            device 7C:2F:80:12:34:57 model Maxwell4 { name = "Cellar" }
            """;

    private Projects() {
    }

    /** Writes a text as site.chain and returns the folder as a word of a command line. */
    static String write(Path folder, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("site.chain"), text);
        return folder.toString();
    }

    /** All files of a folder with their content. */
    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path each : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(each).toString().replace('\\', '/'), Files.readString(each));
                }
            }
        }
        return files;
    }
}
