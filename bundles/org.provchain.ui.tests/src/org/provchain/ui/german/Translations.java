// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.provchain.ui.fixture.ShownTexts;

/** All texts of ours in both languages, read from the files, to compare what is shown with. */
final class Translations {

    private static final List<Pattern> GERMAN = new ArrayList<>();
    private static final List<Pattern> ENGLISH = new ArrayList<>();

    static {
        for (String name : List.of("org.provchain.dsl.ide", "org.provchain.ui", "org.provchain.ui.editor")) {
            Bundle bundle = Platform.getBundle(name);
            for (String file : List.of("messages", "plugin")) {
                var found = bundle.findEntries("/", file + ".properties", true);
                for (URL each : found == null ? List.<URL>of() : Collections.list(found)) {
                    add(read(each), read(bundle.getEntry(each.getPath().replace(file + ".prop", file + "_de.prop"))));
                }
            }
        }
    }

    private Translations() {
    }

    private static void add(Properties english, Properties german) {
        for (String key : german.stringPropertyNames()) {
            if (!key.endsWith(".mnemonic")) {
                GERMAN.add(pattern(german.getProperty(key)));
                if (!german.getProperty(key).equalsIgnoreCase(english.getProperty(key))
                        && says(english.getProperty(key))) {
                    ENGLISH.add(pattern(english.getProperty(key)));
                }
            }
        }
    }

    private static Properties read(URL file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts;
    }

    /** What a text becomes on the screen; anything may stand in the place of a placeholder. */
    private static Pattern pattern(String text) {
        return Pattern.compile(Arrays.stream(ShownTexts.plain(text).replace("''", "'").split("\\{\\d+}", -1))
                .map(Pattern::quote).collect(Collectors.joining(".+")), Pattern.DOTALL);
    }

    /** Whether a text says enough around its placeholders to be known again among others: "{0} of {1}" does not. */
    private static boolean says(String text) {
        return text.replaceAll("\\{\\d+}|[^A-Za-z]", "").length() >= (text.startsWith("{") ? 8 : 3);
    }

    private static boolean isOneOf(List<Pattern> texts, String shown) {
        return texts.stream().anyMatch(each -> each.matcher(shown).matches());
    }

    /** What is shown and is no German text of ours; a title and its description may be joined. */
    static List<String> notGerman(Collection<String> shown) {
        return shown.stream().filter(each -> !Arrays.stream(each.split(" \u2013 | {3}"))
                .allMatch(part -> isOneOf(GERMAN, part))).toList();
    }

    /** What is shown and is an English text of ours. */
    static List<String> english(Collection<String> shown) {
        return shown.stream().filter(each -> isOneOf(ENGLISH, each)).toList();
    }

    /** Something is shown, and all of it is German, but for some words. */
    static void assertGerman(Collection<String> shown, String... others) {
        assertFalse(notGerman(shown).size() == shown.size(), () -> "nothing is German: " + shown);
        List<String> left = new ArrayList<>(notGerman(shown));
        left.removeAll(List.of(others));
        assertEquals(List.of(), left);
    }

    /** Something is shown, and none of it is English, but for some words that the platform says too. */
    static void assertNotEnglish(Collection<String> shown, String... others) {
        assertFalse(shown.isEmpty());
        List<String> left = new ArrayList<>(english(shown));
        left.removeAll(List.of(others));
        assertEquals(List.of(), left);
    }
}
