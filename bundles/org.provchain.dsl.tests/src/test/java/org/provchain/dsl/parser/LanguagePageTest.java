// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.dsl.Texts;
import org.provchain.dsl.project.UnreadableInput;

/** The language reference: each of its examples can be read and is laid out, and no word of the language is left out. */
class LanguagePageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "..", "docs", "language.md");
    private static final Pattern EXAMPLE = Pattern.compile("```chain\n(.*?)```", Pattern.DOTALL);

    static Stream<String> examples() {
        return EXAMPLE.matcher(page()).results().map(each -> each.group(1));
    }

    private static String page() {
        try {
            return Files.readString(PAGE).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachExampleIsReadAndLaidOut(String example, @TempDir Path folder) throws IOException, UnreadableInput {
        List<String> unreadable = Texts.findings(folder, example).stream().filter(each -> each.contains(" PC00"))
                .filter(each -> !each.contains(" PC005 ")).toList();
        assertEquals(List.of(), unreadable);
        assertEquals(example, Texts.format(folder, example));
    }

    @Test
    void everyWordOfTheLanguageIsShown() {
        String shown = page();
        Set<String> missing = GrammarUtil
                .getAllKeywords(ProvchainStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar())
                .stream().filter(each -> each.length() > 1)
                .filter(each -> !Pattern.compile("(?<![\\w-])" + Pattern.quote(each) + "(?![\\w-])").matcher(shown)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
        assertTrue(examples().count() >= 12, "examples");
    }
}
