// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.scene.ChainScene;
import org.provchain.scene.RandomChain;

/** The picture as a Mermaid flowchart: each line of it is a statement of one, whatever the texts say. */
class MermaidPictureTest {

    private static final String ID = "(n_[A-Za-z0-9_]+)";
    private static final String TEXT = "\"([^\"]*)\"";
    private static final Pattern NODE = Pattern.compile("    " + ID + "\\[" + TEXT + "\\]", Pattern.DOTALL);
    private static final Pattern EDGE = Pattern.compile("    " + ID + " (?:-->|-\\.->)(?:\\|" + TEXT + "\\|)? " + ID,
            Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("    (?:classDef [a-z]+ [a-z0-9#:.,-]+|class " + ID
            + " (?:circle|faded))");
    private static final Map<String, String> ENTITIES = Map.of("quot", "\"", "lt", "<", "gt", ">", "amp", "&", "35",
            "#");

    private static List<Matcher> statements(String chart, Pattern kind) {
        List<String> lines = Arrays.asList(chart.split("\n"));
        assertEquals("flowchart LR", lines.getFirst());
        List<Matcher> found = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            assertTrue(NODE.matcher(line).matches() || EDGE.matcher(line).matches() || CLASS.matcher(line).matches(),
                    line);
            Matcher statement = kind.matcher(line);
            if (statement.matches()) {
                found.add(statement);
            }
        }
        return found;
    }

    private static String unescaped(String text) {
        return Pattern.compile("#(\\w+);").matcher(text.replace("<br/>", "\n"))
                .replaceAll(entity -> Matcher.quoteReplacement(ENTITIES.get(entity.group(1))));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars("#;&<>\"[](){}|`'\\ltgqu35amp-.ü日").ofMaxLength(12),
                Arbitraries.strings().ofMaxLength(12));
    }

    @Test
    void aSmallChain() throws IOException {
        assertEquals(Scenes.golden("small.mmd"), MermaidPicture.of(Scenes.small()));
    }

    @Property
    void eachTextComesBackWhateverItHolds(@ForAll("texts") String text) {
        String chart = MermaidPicture.of(Scenes.saying(text));
        String said = text.isEmpty() ? "\n" : text + "\n" + text + "\n" + text;
        assertEquals(said, unescaped(statements(chart, NODE).getFirst().group(2)));
        assertEquals(text.isEmpty() ? null : text, text.isEmpty() ? statements(chart, EDGE).getFirst().group(2)
                : unescaped(statements(chart, EDGE).getFirst().group(2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = { "a \"b\" | a #quot;b#quot;", "a [b] (c) {d} | a [b] (c) {d}",
                    "<&> | #lt;#amp;#gt;", "a#lt;b | a#35;lt;b", "Büro 日本 😀 | Büro 日本 😀" })
    void escapesWhatMermaidReads(String text, String escaped) {
        assertTrue(MermaidPicture.of(Scenes.saying(text)).contains("|\"" + escaped + "\"|"));
    }

    @Property(tries = 100)
    void aChainHasItsNodesAndLinksInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int files) {
        ChainScene scene = ChainScene.of(RandomChain.of(seed, files));
        String chart = MermaidPicture.of(scene);
        List<String> ids = statements(chart, NODE).stream().map(each -> each.group(1)).toList();
        assertEquals(scene.nodes().size(), ids.size());
        Set<String> known = new HashSet<>(ids);
        assertEquals(ids.size(), known.size(), "an id stands twice");
        assertEquals(scene.edges().stream()
                .map(edge -> "n_" + edge.from().replace('-', '_') + " n_" + edge.to().replace('-', '_')).toList(),
                statements(chart, EDGE).stream().map(each -> each.group(1) + " " + each.group(3)).toList());
    }
}
