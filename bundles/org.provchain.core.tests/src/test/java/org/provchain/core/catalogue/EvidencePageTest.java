// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.checks.Check;
import org.provchain.core.simulation.SimulationOption;

/** The page of evidence: it has each row that the program or the documents name, and says the labels as the program does. */
class EvidencePageTest {

    private static final Path DOCS = Path.of(System.getProperty("basedir", "."), "..", "..", "docs").normalize();
    private static final Pattern NAMED = Pattern.compile("FACTS (\\d+(?:\\.\\d+)?(?:, \\d+\\.\\d+)*)");
    /** The heading of a part, or the number of a row. */
    private static final Pattern PART = Pattern.compile("^## (\\d+) |^\\| (\\d+) \\|", Pattern.MULTILINE);

    private static String page() throws IOException {
        return Files.readString(DOCS.resolve("evidence.md"));
    }

    /** The parts and rows of the page, such as 3 and 3.7. */
    private static Set<String> there() throws IOException {
        Set<String> there = new TreeSet<>();
        String part = "";
        Matcher found = PART.matcher(page());
        while (found.find()) {
            part = found.group(1) == null ? part : found.group(1);
            there.add(found.group(1) == null ? part + "." + found.group(2) : part);
        }
        return there;
    }

    private static List<String> named(String text) {
        return NAMED.matcher(text).results().map(MatchResult::group)
                .flatMap(each -> Stream.of(each.substring("FACTS ".length()).split(", "))).toList();
    }

    @Test
    void itHasEachRowThatIsNamed() throws IOException {
        List<String> named = new ArrayList<>();
        Arrays.stream(Check.values()).map(Check::source).forEach(each -> named.addAll(named(each)));
        Arrays.stream(SimulationOption.values()).map(SimulationOption::source)
                .forEach(each -> named.addAll(named(each)));
        try (Stream<Path> pages = Files.walk(DOCS)) {
            for (Path each : pages.filter(path -> path.toString().endsWith(".md")).toList()) {
                named.addAll(named(Files.readString(each)));
            }
        }
        assertTrue(named.size() > 80, named.toString());
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(there());
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @EnumSource
    void aLabelIsExplainedAsTheProgramSaysIt(Evidence evidence) throws IOException {
        assertTrue(page().contains("| " + evidence.name() + " | " + evidence.label() + " | "));
    }
}
