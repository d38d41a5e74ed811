// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.core.checks.Check;
import org.provchain.core.imports.ImportException;
import org.provchain.core.imports.ImportResult;

/**
 * Documents in the shapes and with the faults that are seen in the field (FACTS 1 and 7), with the text that comes of each.
 * With {@code PROVCHAIN_GOLDEN=write} in the environment what comes of them is written to the resources, to be read before it is kept.
 */
class ImportCorpusTest {

    static Stream<ImportCase> cases() throws IOException {
        return ImportCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theTextAndWhatIsFoundAreTheGoldenOnes(ImportCase each, @TempDir Path folder) throws IOException {
        String shown;
        try {
            shown = ImportCase.shown(each.run(folder));
        } catch (ImportException unclear) {
            shown = "=== found\n" + unclear.getMessage() + "\n";
        }
        if ("write".equals(System.getenv("PROVCHAIN_GOLDEN"))) {
            each.write(shown);
        } else {
            assertEquals(each.golden(), shown);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theExportIsTheSameXml(ImportCase each, @TempDir Path xml, @TempDir Path project) throws Exception {
        ImportResult result;
        try {
            result = each.run(xml);
        } catch (ImportException unclear) {
            return;
        }
        if (result.text().isEmpty()) {
            assertTrue(result.problems().stream().anyMatch(found -> found.check() != Check.PC603));
            return;
        }
        Map<String, String> exported = Imported.exported(result, project);
        if (each.has("other-form") || each.has("allow-loss")) {
            return;
        }
        Map<String, String> expected = new TreeMap<>();
        for (String path : each.documents().keySet()) {
            if (result.notes().stream().noneMatch(note -> note.message().startsWith(path + " is left out"))) {
                expected.put(path, path);
            }
        }
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(exported.keySet()));
        for (String path : expected.keySet()) {
            assertEquals(Canonical.of(xml.resolve(path)), Canonical.of(exported.get(path)), path);
        }
    }

    @Test
    void thereAreManyDocumentsAndEachCheckFindsAndFindsNot() throws IOException {
        List<ImportCase> cases = cases().toList();
        assertTrue(cases.stream().mapToInt(each -> each.documents().size()).sum() >= 40);
        for (Check check : Check.values()) {
            if (check.isOfImport()) {
                assertTrue(cases.stream().anyMatch(each -> each.golden().contains(" " + check.code() + " ")),
                        check.code());
                assertTrue(cases.stream().anyMatch(each -> !each.golden().contains(" " + check.code() + " ")),
                        check.code());
            }
        }
    }
}
