// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every link of the documents to a file of the tree leads to one. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

    @Test
    void noLinkLeadsNowhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
                if (!link.group(1).contains(":")) {
                    links++;
                    if (!Files.exists(page.resolveSibling(link.group(1)))) {
                        broken.add(House.root().relativize(page) + ": " + link.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > 60, "links");
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(House.root().resolve("README.md"),
                House.root().resolve("CONTRIBUTING.md"), House.root().resolve("CHANGELOG.md")));
        for (String folder : List.of("docs", "examples")) {
            try (Stream<Path> below = Files.walk(House.root().resolve(folder))) {
                below.filter(each -> each.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }
}
