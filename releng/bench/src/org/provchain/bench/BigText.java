// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a project of any number of lines: chains of 200 files of 20 parameters, as an integrator with many sites has. */
final class BigText {

    private static final int FILES_PER_CHAIN = 200;
    private static final String[] NAMES = { "AccountName", "AuthName", "Username", "DisplayName", "Domain",
            "ProxyServer.Address", "RegistrationServer.Address", "OutboundProxy.Address", "VoiceMail.Mailbox" };

    private BigText() {
    }

    /** Writes the project and returns the number of characters. */
    static long write(Path folder, int lines) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("big.chain");
        int written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int chain = 0; written < lines; chain++) {
                written += chain(out, chain, lines - written);
            }
        }
        return Files.size(file);
    }

    /** Writes texts with a chain each, and returns one of them. */
    static Path many(Path folder, int texts, int lines) throws IOException {
        Files.createDirectories(folder);
        for (int text = 0; text < texts; text++) {
            try (BufferedWriter out = Files.newBufferedWriter(file(folder, text), StandardCharsets.UTF_8)) {
                chain(out, text, lines);
            }
        }
        return file(folder, texts / 2);
    }

    /** Writes a chain that is continued in all texts but the first, and returns one of these. */
    static Path parts(Path folder, int texts, int lines) throws IOException {
        many(folder, texts, lines);
        for (int text = 1; text < texts; text++) {
            String chain = Files.readString(file(folder, text));
            String files = chain.substring(chain.indexOf("\n    file "));
            Files.writeString(file(folder, text),
                    "extend chain c0 {" + files.replaceAll("(file|to) f", "$1 p" + text + "f"));
        }
        return file(folder, texts / 2);
    }

    private static Path file(Path folder, int text) {
        return folder.resolve("text" + text + ".chain");
    }

    private static int chain(BufferedWriter out, int chain, int most) throws IOException {
        int lines = 6;
        out.write("chain c" + chain
                + " {\n    dialect maxwell 1.1\n    product mx3b\n    base    \"https://prov.example.org/c"
                + chain + "/\"\n    entry   f0\n");
        for (int file = 0; file < FILES_PER_CHAIN; file++) {
            boolean last = file == FILES_PER_CHAIN - 1 || lines + 24 >= most;
            out.write("\n    file f" + file + " \"f" + file + ".xml\" {\n");
            lines += 3;
            for (int parameter = 0; parameter < 20; parameter++) {
                int account = parameter % 4;
                String name = "SIP.Account." + account + "." + NAMES[(parameter / 4 + file) % NAMES.length];
                out.write("        " + name + " = \"value " + chain + "-" + file + "-" + parameter + "\"\n");
                lines++;
            }
            if (!last) {
                out.write("        redirect to f" + (file + 1) + "\n");
                lines++;
            }
            out.write("    }\n");
            if (last) {
                break;
            }
        }
        out.write("}\n");
        return lines;
    }
}
