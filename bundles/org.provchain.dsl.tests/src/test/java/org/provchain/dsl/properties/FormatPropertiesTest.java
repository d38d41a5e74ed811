// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.provchain.dsl.project.FormattedText;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.dsl.project.TextFormatting;
import org.provchain.dsl.project.UnreadableInput;

/** The layout of any text: the same meaning, the same comments, and the same text when it is laid out again. */
class FormatPropertiesTest {

    private static final Pattern COMMENT = Pattern.compile("(line|block|own line|lines) (\\d+)");

    @Provide
    Arbitrary<String> texts() {
        return ChainTexts.any();
    }

    @Property(tries = 300)
    void isStableAndKeepsCommentsAndMeaning(@ForAll("texts") String text) throws IOException, UnreadableInput {
        Path folder = Files.createTempDirectory("provchain-format");
        try {
            String once = format(folder, text);
            assertEquals(once, format(folder, once), "stable");
            assertEquals(comments(text), comments(once), "comments");
            assertTrue(once.endsWith("\n") && !once.endsWith("\n\n"), "ends with its line");
            assertEquals(List.of(), once.lines().filter(line -> !line.equals(line.stripTrailing())).toList(),
                    "no blank at the end of a line");
            assertTrue(EcoreUtil.equals(model(folder, text), model(folder, once)), "meaning");
        } finally {
            Texts.delete(folder);
        }
    }

    private static List<String> comments(String text) {
        return COMMENT.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String format(Path folder, String text) throws IOException, UnreadableInput {
        FormattedText formatted = TextFormatting.of(Files.writeString(folder.resolve("a.chain"), text)).getFirst();
        assertEquals(List.of(), formatted.syntaxErrors(), text);
        return formatted.formatted();
    }

    private static EObject model(Path folder, String text) throws IOException, UnreadableInput {
        Files.writeString(folder.resolve("a.chain"), text);
        return ProjectLoader.load(folder).project().texts().getFirst();
    }
}
