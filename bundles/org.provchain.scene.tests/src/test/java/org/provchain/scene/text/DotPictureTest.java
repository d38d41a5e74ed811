// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.scene.ChainScene;
import org.provchain.scene.RandomChain;

/** The picture in the language of Graphviz: each line of it is a statement of that language, whatever the texts say. */
class DotPictureTest {

    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final String ATTRIBUTE = "[a-z]+=(?:[a-z]+|[0-9]+|" + STRING.replace("((", "(?:(") + ")";
    private static final String REST = "((?:, " + ATTRIBUTE + ")*+)\\];";
    private static final Pattern GRAPH = Pattern.compile("digraph " + STRING + " \\{");
    private static final Pattern NODE = Pattern.compile("    " + STRING + " \\[label=" + STRING + REST);
    private static final Pattern EDGE = Pattern
            .compile("    " + STRING + " -> " + STRING + " \\[label=" + STRING + REST);

    /** The statements of a graph behind its three lines of settings; fails where a line is none. */
    private static List<Matcher> statements(String dot) {
        List<String> lines = Arrays.asList(dot.split("\n"));
        assertTrue(GRAPH.matcher(lines.getFirst()).matches(), lines.getFirst());
        assertEquals("}", lines.getLast());
        List<Matcher> found = new ArrayList<>();
        for (String line : lines.subList(4, lines.size() - 1)) {
            Matcher edge = EDGE.matcher(line);
            Matcher statement = edge.matches() ? edge : NODE.matcher(line);
            assertTrue(statement.matches(), line);
            found.add(statement);
        }
        return found;
    }

    private static String unescaped(String label) {
        return Pattern.compile("\\\\(.)").matcher(label)
                .replaceAll(escape -> escape.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(escape.group(1)));
    }

    @Test
    void aSmallChain() throws IOException {
        assertEquals(Scenes.golden("small.dot"), DotPicture.of(Scenes.small()));
    }

    @Property
    void eachTextComesBackWhateverItHolds(@ForAll String text) {
        String dot = DotPicture.of(Scenes.saying(text));
        List<Matcher> statements = statements(dot);
        assertEquals(2, statements.size());
        String said = text.isEmpty() ? "\n" : text + "\n" + text + "\n" + text;
        assertEquals(said, unescaped(statements.get(0).group(2)));
        assertEquals(text, unescaped(statements.get(1).group(3)));
    }

    @Property(tries = 100)
    void aChainHasItsNodesAndLinksInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int files) {
        ChainScene scene = ChainScene.of(RandomChain.of(seed, files));
        List<String> expected = new ArrayList<>();
        scene.nodes().forEach(node -> expected.add(node.id()));
        scene.edges().forEach(edge -> expected.add(edge.from() + " " + edge.to()));
        assertEquals(expected, statements(DotPicture.of(scene)).stream()
                .map(each -> each.pattern() == EDGE ? each.group(1) + " " + each.group(2) : each.group(1)).toList());
    }

    @Test
    void graphvizTakesIt(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.dot"), DotPicture.of(Scenes.small()));
        Process dot = new ProcessBuilder("dot", "-Tplain", file.toString()).redirectErrorStream(true).start();
        String said = new String(dot.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, dot.waitFor(), said);
        assertEquals(5, said.lines().filter(line -> line.startsWith("node ")).count(), said);
    }
}
