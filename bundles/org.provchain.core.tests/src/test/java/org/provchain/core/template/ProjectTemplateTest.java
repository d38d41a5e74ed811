// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made of a template: the name of its text, and the models of its devices. */
class ProjectTemplateTest {

    private static final String BASE = "https://prov.example.com/";

    @TempDir
    private Path folder;

    private static TreeSet<String> models(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path each : files) {
            all.append(Files.readString(each));
        }
        return Pattern.compile("Maxwell(\\d|Basic)").matcher(all).results().map(each -> each.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            office             | office.chain
            Head office (east) | Head-office-east.chain
            Büro               | Büro.chain
            v1.2               | v1.2.chain
            .hidden            | hidden.chain
            office/sub/..      | office.chain
            ---                | phones.chain
            """)
    void theTextIsNamedAfterTheFolder(String name, String text) {
        assertEquals(text, ProjectTemplate.firstText(folder.resolve(name)));
    }

    @Test
    void theRootOfADiskHasNoName() {
        assertEquals("phones.chain", ProjectTemplate.firstText(folder.getRoot()));
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsTheFirstOfTheFiles(ProjectTemplate template) throws IOException {
        List<Path> files = template.write(folder.resolve("office"), BASE);
        assertEquals(folder.resolve("office/office.chain"), files.getFirst());
        assertTrue(Files.readString(files.getFirst()).contains("chain phones {\n"));
        assertFalse(Files.readString(files.getFirst()).contains("models "));
        assertTrue(models(files).contains("Maxwell3"));
    }

    @ParameterizedTest
    @EnumSource
    void devicesAreOfTheModelsThatTheChainIsMadeFor(ProjectTemplate template) throws IOException {
        List<Path> one = template.write(folder.resolve("one"), BASE, List.of("MaxwellBasic"));
        assertTrue(Files.readString(one.getFirst()).contains("    models  MaxwellBasic\n"));
        assertEquals(List.of("MaxwellBasic"), List.copyOf(models(one)));
        List<Path> two = template.write(folder.resolve("two"), BASE, List.of("Maxwell4", "Maxwell3"));
        assertEquals(List.of("Maxwell3", "Maxwell4"), List.copyOf(models(two)));
    }
}
