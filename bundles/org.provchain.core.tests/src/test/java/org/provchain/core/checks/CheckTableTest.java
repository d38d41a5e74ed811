// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.project.Severity;

/** The table of checks: codes and severities that users rely on never change by accident, and each has its page. */
class CheckTableTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..", "..").normalize();

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    private static final String ERRORS = "PC001 PC002 PC003 PC004 PC006 PC007 PC103 PC104 PC201 PC202 PC203 PC205 PC206 PC207 "
            + "PC211 PC212 PC301 PC304 PC305 PC401 PC504 PC601 PC602 PC604 PC701 PC702 PC704 PC705";
    private static final String WARNINGS = "PC005 PC101 PC102 PC105 PC106 PC107 PC108 PC204 PC209 PC210 PC302 PC303 PC306 "
            + "PC307 PC402 PC403 PC404 PC405 PC406 PC408 PC501 PC502 PC503 PC703";
    private static final String INFOS = "PC109 PC110 PC208 PC308 PC407 PC409 PC603";

    @Test
    void codesAndSeverities() {
        Map<String, Severity> expected = new TreeMap<>();
        Stream.of(ERRORS.split(" ")).forEach(code -> expected.put(code, Severity.ERROR));
        Stream.of(WARNINGS.split(" ")).forEach(code -> expected.put(code, Severity.WARNING));
        Stream.of(INFOS.split(" ")).forEach(code -> expected.put(code, Severity.INFO));
        assertEquals(expected, Arrays.stream(Check.values())
                .collect(Collectors.toMap(Check::code, Check::severity, (one, other) -> one, TreeMap::new)));
    }

    @ParameterizedTest
    @EnumSource
    void eachHasAPageThatSaysTheSame(Check check) throws IOException {
        String page = Files.readString(ROOT.resolve(check.page()));
        assertTrue(page.startsWith("# " + check.code() + " · " + check.title() + "\n"), "title");
        assertTrue(page.contains("**Severity**: " + check.severity().name().toLowerCase(Locale.ROOT)), "severity");
        assertTrue(LINK.matcher(page).replaceAll("$1").contains("**Rests on**: " + check.source() + "."), "source");
        assertTrue(page.contains("\n## A text that shows it\n") && page.contains("\n## What to do\n"), "sections");
    }

    @Test
    void theIndexListsEachPageAndThereIsNoOther() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/checks/README.md"));
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/checks"))) {
            files.map(each -> each.getFileName().toString()).filter(each -> !each.equals("README.md"))
                    .forEach(pages::add);
        }
        Set<String> expected = Arrays.stream(Check.values()).map(each -> each.code() + ".md")
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, pages);
        expected.forEach(page -> assertTrue(index.contains("(" + page + ")"), page));
    }
}
