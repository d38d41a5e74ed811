// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provchain.core.project.DeviceDirectory;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;
import org.provchain.core.scenario.ScenarioResult;
import org.provchain.core.scenario.ScenarioRunner;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.dsl.Texts;
import org.provchain.dsl.project.CheckedProject;
import org.provchain.dsl.project.UnreadableInput;

/**
 * The language reference: each of its examples can be read, has no errors, is laid out and keeps what its scenarios say;
 * and together they show every construct of the grammar.
 */
class LanguagePageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "..", "docs", "language.md");
    private static final Pattern FENCED = Pattern.compile("^```(chain|csv|toml)\n(.*?)^```$",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** A text of the page, and the files that are shown before it and belong to it. */
    record Example(String text, Map<String, String> beside) {

        CheckedProject check(Path folder) throws IOException, UnreadableInput {
            for (Map.Entry<String, String> each : beside.entrySet()) {
                Files.writeString(folder.resolve(each.getKey()), each.getValue());
            }
            return Texts.check(folder, text);
        }

        @Override
        public String toString() {
            return text.lines().findFirst().orElse("");
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Map<String, String> beside = new LinkedHashMap<>();
        for (MatchResult fenced : FENCED.matcher(page()).results().toList()) {
            switch (fenced.group(1)) {
            case "csv" -> beside.put("devices.csv", fenced.group(2));
            case "toml" -> beside.put("provchain.toml", fenced.group(2));
            default -> {
                examples.add(new Example(fenced.group(2), Map.copyOf(beside)));
                beside.clear();
            }
            }
        }
        return examples;
    }

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\r\n", "\n");
    }

    private static Grammar grammar() {
        return ProvchainStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachExampleHasNoErrors(Example example, @TempDir Path folder) throws IOException, UnreadableInput {
        assertEquals(List.of(), example.check(folder).findings().stream()
                .filter(each -> each.severity() == Severity.ERROR || each.code().startsWith("PC00"))
                .map(each -> each.region().line() + " " + each.code() + " " + each.message()).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachExampleIsLaidOut(Example example, @TempDir Path folder) throws IOException, UnreadableInput {
        assertEquals(example.text(), Texts.format(folder, example.text()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachScenarioOfAnExamplePasses(Example example, @TempDir Path folder) throws IOException, UnreadableInput {
        Project project = example.check(folder).project();
        try (DeviceDirectory devices = new DeviceDirectory(project)) {
            ScenarioRunner runner = new ScenarioRunner(project, devices);
            assertEquals(List.of(), project.scenarios().stream().map(runner::run).map(ScenarioResult::failures)
                    .flatMap(List::stream).map(ScenarioResult.Failure::message).toList());
        }
    }

    @Test
    void theExamplesShowEveryConstruct(@TempDir Path folder) throws IOException, UnreadableInput {
        GrammarUse use = new GrammarUse(grammar());
        for (Example example : examples()) {
            use.add((XtextResource) example.check(folder).project().texts().getFirst().eResource());
        }
        // No dialect has a version without a dot, and what else is read as an address is none, so that a text would have an error.
        assertEquals(List.of("Version: INT", "MacAddress: :", "MacAddress: MAC", "MacAddress: WORD", "MacAddress: INT",
                "MacAddress: ANY_OTHER"), use.unused());
    }

    @Test
    void everyWordOfTheLanguageIsOnThePage() throws IOException {
        String shown = page();
        Set<String> missing = GrammarUtil.getAllKeywords(grammar()).stream().filter(each -> each.length() > 1)
                .filter(each -> !Pattern.compile("(?<![\\w-])" + Pattern.quote(each) + "(?![\\w-])").matcher(shown)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
        assertTrue(examples().size() >= 20, "examples");
    }
}
