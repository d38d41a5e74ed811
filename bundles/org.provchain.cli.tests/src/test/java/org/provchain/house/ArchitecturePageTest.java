// SPDX-License-Identifier: EPL-2.0
package org.provchain.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.provchain.house.House.Bundle;

/** The page on the architecture and its picture name the bundles and packages that are there, and no others. */
class ArchitecturePageTest {

    private static final String FAMILY = "org.provchain.";
    private static final Pattern ROW = Pattern.compile("^\\|(?: `([a-z.]+)`)? \\|(?: `([a-z0-9.]+)`)? \\| .+ \\|$",
            Pattern.MULTILINE);
    private static final Pattern DRAWN = Pattern.compile(">(org\\.provchain\\.[a-z.]+)<");

    @Test
    void thePageNamesEachPackageOfEachBundle() {
        Map<String, Set<String>> there = new TreeMap<>();
        for (Bundle bundle : House.ALL) {
            there.put(bundle.name().substring(FAMILY.length()), packages(bundle));
        }
        assertEquals(there, named());
    }

    @Test
    void thePictureDrawsEachBundle() {
        Set<String> drawn = DRAWN.matcher(House.read("docs/images/architecture.svg")).results()
                .map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = House.ALL.stream().map(Bundle::name).collect(Collectors.toCollection(TreeSet::new));
        // drawn with a broken line, as to come
        there.add("org.provchain.ui.diagram");
        assertEquals(there, drawn);
    }

    @Test
    void thePictureNamesEachPackageOfTheCore() {
        String picture = House.read("docs/images/architecture.svg");
        Bundle core = House.BUNDLES.get(1);
        assertEquals(List.of(), packages(core).stream()
                .filter(each -> !Pattern.compile("[> ]" + each + "[ <]").matcher(picture).find()).toList());
    }

    /** The packages below that of the bundle, which is empty itself. */
    private static Set<String> packages(Bundle bundle) {
        Set<String> packages = bundle.packages("src");
        return packages.isEmpty() ? Set.of("")
                : packages.stream().map(each -> each.equals(bundle.name()) ? ""
                        : each.substring(bundle.name().length() + 1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> named() {
        String page = House.read("docs/architecture.md").replace("\r\n", "\n");
        String table = page.substring(page.indexOf("## The bundles"), page.indexOf("## Where to put"));
        Map<String, Set<String>> named = new TreeMap<>();
        String bundle = "";
        for (MatchResult row : ROW.matcher(table).results().toList()) {
            bundle = row.group(1) == null ? bundle : row.group(1);
            if (!bundle.isEmpty()) {
                named.computeIfAbsent(bundle, any -> new TreeSet<>()).add(row.group(2) == null ? "" : row.group(2));
            }
        }
        return named;
    }
}
