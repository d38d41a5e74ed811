// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every link and picture of the documents leads to a file of the tree, and to a heading of it where it names one. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
    private static final Pattern FENCED = Pattern.compile("^```.*?^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void noLinkLeadsNowhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(prose(page)).results().toList()) {
                if (!link.group(1).contains(":")) {
                    links++;
                    if (!leadsSomewhere(page, link.group(1), link.group(2))) {
                        broken.add(House.root().relativize(page) + ": " + link.group());
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > 60, "links");
    }

    private static boolean leadsSomewhere(Path page, String path, String heading) throws IOException {
        Path target = path.isEmpty() ? page : page.resolveSibling(path);
        return Files.exists(target) && (heading == null || headings(target).contains(heading));
    }

    /** The headings of a page as they stand behind a # in a link: small letters, hyphens for blanks, no punctuation. */
    private static Set<String> headings(Path page) throws IOException {
        return HEADING.matcher(prose(page)).results().map(each -> each.group(1).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-')).collect(Collectors.toSet());
    }

    /** The page without its examples. */
    private static String prose(Path page) throws IOException {
        return FENCED.matcher(Files.readString(page).replace("\r\n", "\n")).replaceAll("");
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
