// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.dsl.ide.edit.TextChange;

/** The lines at the beginning of a chain. */
class ChainHeadTest {

    @TempDir
    private Path folder;

    private static TextChange change(Texts texts, String what) throws ChangeRefused {
        String[] words = what.split(" ");
        return switch (words[0]) {
        case "entry" -> words[1].equals("-") ? ChainHead.noEntry(texts.snapshot(), texts.chain())
                : ChainHead.entry(texts.snapshot(), texts.chain(), texts.file(words[1]));
        case "base" -> ChainHead.base(texts.snapshot(), texts.chain(), words[1]);
        default -> ChainHead.product(texts.snapshot(), texts.chain(),
                Optional.of(words[1]).filter(each -> !each.equals("-")));
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, value = {
            "entry a|{\\n    dialect maxwell 1.1 // d\\n|{\\n    dialect maxwell 1.1 // d\\n    entry   a\\n",
            "entry a|{\\n    dialect maxwell 1.1\\n    base \"u\"\\n|{\\n    dialect maxwell 1.1\\n    base \"u\"\\n    entry a\\n",
            "entry a|{\\n    entry   /* c */ b // d\\n|{\\n    entry   /* c */ a // d\\n",
            "entry a|{ // here\\n|{ // here\\n    entry   a\\n",
            "entry -|{\\n    dialect maxwell 1.1\\n    entry   a\\n|{\\n    dialect maxwell 1.1\\n",
            "entry -|{\\n    entry   a // c\\n|{\\n    // c\\n",
            "entry -|{ dialect maxwell 1.1 entry a\\n|{ dialect maxwell 1.1\\n",
            "base https://x/|{\\n    dialect maxwell 1.1 flat\\n    entry   a\\n|{\\n    dialect maxwell 1.1 flat\\n    base    \"https://x/\"\\n    entry   a\\n",
            "base https://x/|{\\n    entry   a\\n|{\\n    base    \"https://x/\"\\n    entry   a\\n",
            "base https://x/|{ dialect maxwell 1.1 entry a\\n|{ dialect maxwell 1.1 base \"https://x/\" entry a\\n",
            "product mx|{\\n    dialect maxwell 1.1\\n    base    \"u\"\\n|{\\n    dialect maxwell 1.1\\n    product mx\\n    base    \"u\"\\n",
            "product -|{\\n    product mx\\n    base    \"u\"\\n|{\\n    base    \"u\"\\n" })
    void oneLineChanges(String what, String before, String after) throws ChangeRefused {
        String text = "chain site %s\n    // a\n    file a \"a.xml\" { }\n\n    file b \"b.xml\" { }\n}\n";
        Texts.check(folder, text.formatted(before.replace("\\n", "\n")), texts -> change(texts, what),
                text.formatted(after.replace("\\n", "\n")));
    }

    @Test
    void onlyWhatTheFirstUrlMayNameIsAnEntry() throws ChangeRefused {
        Texts texts = Texts.of(folder,
                "chain s { dialect maxwell 1.0 index a \"a.xml\" { } settings b \"b.xml\" { } }");
        assertEquals("A settings file cannot be the entry.",
                Texts.refusal(texts, each -> change(each, "entry b")).orElse(""));
        assertEquals("a", texts.after(change(texts, "entry a")).chain().entry().orElseThrow().name());
    }
}
