// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.ide.project.ProjectTexts;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.ui.fixture.OpenDiagram;

/** Whether a diagram shows what its text says when that is read anew, and the comments of all that stands are there. */
final class Agreement {

    /** The mark of a comment: whose it is, and its number; none where it is of no file. */
    private static final Pattern COMMENT = Pattern.compile("#(\\w*)\\s+(?:\\*\\s+)?(\\d)");

    /** What cannot be read, and names of what is not there. */
    private static final Set<String> BROKEN = Set.of("PC001", "PC002");

    private final OpenDiagram open;
    private final Path folder;
    private final List<String> first;

    /**
     * Begins with the diagram as it is.
     *
     * @param folder where the text is written to be read
     */
    Agreement(OpenDiagram open, Path folder) {
        this.open = open;
        this.folder = folder;
        first = comments(open.text().text());
    }

    private static List<String> comments(String text) {
        return COMMENT.matcher(text).results().map(MatchResult::group).map(each -> each.replaceAll("[\\s*]+", " "))
                .toList();
    }

    /**
     * Checks it.
     *
     * @param standing the files of the beginning, by the names they had then, that are still there
     * @param what     was done
     */
    void check(Set<String> standing, String what) throws IOException, UnreadableInput {
        String text = open.text().text();
        Files.writeString(folder.resolve("site.chain"), text);
        Snapshot read = new ProjectTexts(folder).snapshot(CancelIndicator.NullImpl);
        String how = what + "\n" + text;
        assertEquals(List.of(), read.findings().stream().filter(each -> BROKEN.contains(each.code()))
                .map(each -> each.message()).toList(), how);
        ServedChain chain = read.project().chains().getFirst();
        ChainScene scene = ChainScene.of(chain);
        assertEquals(scene.nodes().stream().map(SceneNode::title).toList(), open.titles(), how);
        assertEquals(scene.nodes().stream().map(SceneNode::subtitle).toList(),
                open.diagram().nodes().stream().map(each -> each.box().node().subtitle()).toList(), how);
        assertEquals(scene.nodes().stream().map(SceneNode::marks).toList(),
                open.diagram().nodes().stream().map(each -> each.box().node().marks()).toList(), how);
        assertEquals(scene.nodes().stream().map(each -> each.facts().parameters()).toList(),
                open.diagram().nodes().stream().map(each -> each.box().node().facts().parameters()).toList(), how);
        assertEquals(scene.edges().stream().map(each -> link(scene, each)).toList(), open.links(), how);
        assertEquals("", open.page().message(), how);
        List<String> wanted = first.stream().filter(each -> isStanding(each, standing)).toList();
        List<String> there = new ArrayList<>(comments(text));
        // a copy brings those of its original; the originals stand in their order
        int at = 0;
        for (String each : there) {
            if (at < wanted.size() && wanted.get(at).equals(each)) {
                at++;
            }
        }
        assertEquals(wanted.size(), at, () -> wanted + " are not all in " + there + "\n" + how);
        assertEquals(first.stream().filter(each -> each.startsWith("# ")).toList(),
                there.stream().filter(each -> each.startsWith("# ")).toList(), how);
    }

    private static boolean isStanding(String comment, Set<String> standing) {
        String owner = comment.substring(1, comment.indexOf(' '));
        return owner.isEmpty() || standing.contains(owner);
    }

    private static String link(ChainScene scene, SceneEdge edge) {
        return title(scene, edge.from()) + " -> " + title(scene, edge.to())
                + (edge.label().isEmpty() ? "" : ": " + edge.label());
    }

    private static String title(ChainScene scene, String id) {
        return scene.node(id).orElseThrow().title();
    }
}
