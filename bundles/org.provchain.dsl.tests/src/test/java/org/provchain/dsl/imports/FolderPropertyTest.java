// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.io.FileUtils;
import org.provchain.core.imports.ImportOptions;
import org.provchain.core.imports.ImportResult;
import org.provchain.core.xml.XmlText;

/** However files lie in folders and however their links are written: all are found, and each link is written as it was. */
class FolderPropertyTest {

    private static final String BASE = "https://prov.example/maxwell/";
    private static final List<String> FOLDERS = List.of("", "", "a/", "a/b/", "c d/");

    /** Where a file lies, and how the link to the next is written. */
    record Spot(String folder, int style) {
    }

    @Provide
    Arbitrary<List<Spot>> spots() {
        return Arbitraries.of(FOLDERS)
                .flatMap(folder -> Arbitraries.integers().between(0, 3).map(style -> new Spot(folder, style))).list()
                .ofMinSize(1).ofMaxSize(6);
    }

    private static String link(Spot from, Spot to, String name) {
        String path = (to.folder() + name).replace(" ", "%20");
        String up = "../".repeat((int) from.folder().chars().filter(each -> each == '/').count());
        return switch (from.style()) {
        case 0 -> from.folder().equals(to.folder()) ? name : BASE + path;
        case 1 -> BASE + path;
        case 2 -> up + path;
        default -> BASE.replace("https", "http") + path;
        };
    }

    @Property(tries = 300)
    void allAreFoundAndWrittenAgain(@ForAll("spots") List<Spot> spots) throws Exception {
        Map<String, String> documents = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (int at = spots.size() - 1; at >= 0; at--) {
            names.add(spots.get(at).folder() + at + ".xml");
            String next = at + 1 < spots.size() ? "<custom><step type=\"Redirect\" url=\""
                    + XmlText.attribute(link(spots.get(at), spots.get(at + 1), (at + 1) + ".xml")) + "\"/></custom>"
                    : "<nvm><param name=\"A\" value=\"1\"/></nvm>";
            documents.put(names.getLast(), "<provisioning version=\"1.1\">" + next + "</provisioning>");
        }
        ImportOptions plain = Imported.options();
        ImportResult result = Imported.of(new ImportOptions(plain.chain(), Optional.empty(), Optional.of(BASE),
                plain.catalogue(), plain.limits(), false, false), documents);
        assertEquals(List.of(), result.notes());
        Path folder = Files.createTempDirectory("imports");
        try {
            Imported.assertSame(documents, Imported.exported(result, folder));
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }
}
