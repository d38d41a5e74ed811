// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Writes a project in which thousands of lines need one name, and hundreds of texts another one. */
final class SharedNames {

    private static final int SITES = 200;
    private static final int PLACES = 10;

    private SharedNames() {
    }

    /** A text of so many lines whose parameters are all declared by one line of it, and 200 short ones that share a secret. */
    static void write(Path folder, int lines) throws IOException {
        Path big = folder.resolve("big.chain");
        BigText.write(folder, lines);
        String declared = "catalogue house extends maxwell {\n    House.[0..99].Value : string\n}\n\n";
        int[] parameter = { 0 };
        String text = Pattern.compile("SIP\\.Account\\.\\S+").matcher(Files.readString(big))
                .replaceAll(each -> "House." + parameter[0]++ % 100 + ".Value");
        Files.writeString(big, declared + text.replace("\"value 0-0-0\"", "secret shared"));
        for (int site = 0; site < SITES; site++) {
            Files.writeString(folder.resolve("site" + site + ".chain"), site(site));
        }
    }

    private static String site(int site) {
        StringBuilder text = new StringBuilder("chain site" + site
                + " {\n    dialect maxwell 1.1\n    product mx3b\n    base    \"https://prov.example.org/site" + site
                + "/\"\n    entry   own\n\n    file own \"own.xml\" {\n");
        for (int place = 0; place < PLACES; place++) {
            text.append("        SIP.Account.").append(place % 4).append(place < 4 ? ".AuthPassword" : ".Username")
                    .append(" = secret shared\n");
        }
        return text.append("    }\n}\n").toString();
    }
}
