// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the desktop and of the services for editors, in English and in German. */
class TranslationTest {

    private static final Path BUNDLES = Path.of(System.getProperty("provchain.root"), "bundles");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern REFERENCE = Pattern.compile("\"%([\\w.]+)\"|(?<=[>: ])%([\\w.]+)");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** Comments, single characters, and blocks of text: what a template writes is the same in every language. */
    private static final Pattern UNSAID = Pattern
            .compile("\"\"\".*?\"\"\"|/\\*.*?\\*/|(?m:^\\s*//.*?$)|'(?:\\\\.|[^'\\\\])'", Pattern.DOTALL);
    /** A word with a blank beside it. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[.,:;]? | \\p{L}{2,}");
    /** What the services write into a text, or show as it stands in one. */
    private static final Set<String> WRITTEN = Set.of(" extends maxwell {", " extends ", " : string",
            "catalogue typed { ", "Typed : ", "Typed : string ", "Typed : string evidence OPEN ", " secret ",
            "dialect ",
            "extend chain copied {\\n",
            "protected by device", "protected by user ", "redirect to ", " for each device", " = on",
            "<param name=\\\"", "catalogue ", "custom list", "firmware list", "nvm list", "secret ", "secret NAME",
            "suppress ", ", filled in for each device -->", ": the secret ", "\\\" value=\\\"");
    /** What is the same word in both languages. */
    private static final Set<String> EQUAL = Set.of("Code", "Export", "Name", "Outline", "Parameter", "Version",
            "Provchain", "Provisioning", "Variable", "Provchain Studio", "Workbench", "Simulation", "Text", "Firmware",
            "Status", "URL", "Server", "Palette", "Index", "Zoom", "PNG", "Mermaid");

    static Stream<Path> english() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String bundle : List.of("org.provchain.dsl.ide", "org.provchain.ui", "org.provchain.ui.editor",
                "org.provchain.ui.diagram")) {
            files.addAll(files(BUNDLES.resolve(bundle + "/src"), "messages.properties"));
        }
        files.add(BUNDLES.resolve("org.provchain.ui/plugin.properties"));
        files.add(BUNDLES.resolve("org.provchain.ui.editor/plugin.properties"));
        files.add(BUNDLES.resolve("org.provchain.ui.diagram/plugin.properties"));
        return files.stream();
    }

    static Stream<Path> services() throws IOException {
        return files(BUNDLES.resolve("org.provchain.dsl.ide/src"), ".java").stream();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(end)).sorted().toList();
        }
    }

    private static Path german(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_de.properties"));
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    /** The words of a text, without marks of keys and punctuation. */
    private static String words(String text) {
        return text.replaceAll("&|\\{\\d+}|[:.()]", "").strip();
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyTextIsThereInBothLanguages(Path file) throws IOException {
        assertEquals(new TreeSet<>(read(file).keySet()), new TreeSet<>(read(german(file)).keySet()));
    }

    @ParameterizedTest
    @MethodSource("english")
    void placeholdersAreTheSameInBothLanguages(Path file) throws IOException {
        Properties english = read(file);
        Properties german = read(german(file));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(german.getProperty(key)), key);
        }
    }

    /** A single quote would take the braces behind it for plain text. */
    @ParameterizedTest
    @MethodSource("english")
    void quotesBesidePlaceholdersAreDoubled(Path file) throws IOException {
        for (Properties texts : List.of(read(file), read(german(file)))) {
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertFalse(!placeholders(text).isEmpty() && text.replace("''", "").contains("'"), key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyTextIsTranslated(Path file) throws IOException {
        Properties english = read(file);
        Properties german = read(german(file));
        Set<String> same = new TreeSet<>();
        for (String key : english.stringPropertyNames()) {
            String words = words(english.getProperty(key));
            assertFalse(german.getProperty(key).isBlank(), key);
            if (!key.endsWith(".mnemonic") && !words.isEmpty() && words.equals(words(german.getProperty(key)))) {
                same.add(words);
            }
        }
        same.removeAll(EQUAL);
        assertEquals(Set.of(), same);
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyTextIsUsedAndEveryUsedTextIsThere(Path file) throws IOException {
        assertEquals(used(file), new TreeSet<>(read(file).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void noSentenceOfTheServicesStandsInTheirSources(Path file) throws IOException {
        Set<String> sentences = matches(STRING, UNSAID.matcher(Files.readString(file)).replaceAll(""));
        sentences.removeIf(each -> !SENTENCE.matcher(each).find());
        sentences.removeAll(WRITTEN);
        assertEquals(Set.of(), sentences);
    }

    private static Set<String> used(Path file) throws IOException {
        Path folder = file.getParent();
        if (file.endsWith("messages.properties")) {
            return matches(FIELD, Files.readString(folder.resolve("Messages.java")));
        }
        String all = Files.readString(folder.resolve("plugin.xml"))
                + Files.readString(folder.resolve("META-INF/MANIFEST.MF"));
        return matches(REFERENCE, all);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results()
                .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
