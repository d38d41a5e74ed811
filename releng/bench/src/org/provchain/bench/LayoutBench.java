// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.provchain.core.chain.ServedChain;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode.Shape;
import org.provchain.scene.group.GroupOptions;
import org.provchain.scene.group.SceneGroups;
import org.provchain.scene.layout.PlacedScene;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.SceneLayout;

/** Layout of chains of four shapes, beside ELK with the same boxes and lines alone: no labels, no ports, no order. */
public final class LayoutBench {

    private static final int RUNS = 9;
    private static final int[] SIZES = { 100, 1_000, 10_000 };

    private LayoutBench() {
    }

    /** Takes the folder to work in. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        for (int files : SIZES) {
            for (LayoutShape shape : LayoutShape.values()) {
                measure(work.resolve(shape + "-" + files), shape, files);
            }
        }
    }

    private static void measure(Path folder, LayoutShape shape, int files) throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("shape.chain"), shape.text(files));
        ServedChain chain = ProjectLoader.load(folder).project().chains().getFirst();
        ChainScene whole = ChainScene.of(chain);
        ChainScene folded = SceneGroups.fold(whole, GroupOptions.DEFAULT);
        boolean all = files <= 1_000;
        ChainScene scene = all ? whole : folded;
        PlacedScene placed = SceneLayout.of(scene);
        for (int run = 0; run < RUNS; run++) {
            SceneLayout.of(scene);
            alone(placed);
        }
        List<Figures> figures = Figures.inTurn(RUNS, () -> alone(placed), () -> SceneLayout.of(scene),
                () -> SceneGroups.fold(ChainScene.of(chain), GroupOptions.DEFAULT));
        long groups = folded.nodes().stream().filter(each -> each.shape() == Shape.GROUP).count();
        Figures.report("%s of %,d files, %,d figures and %,d lines laid out: %s; ELK alone %s; beside it %.1f",
                shape.name().toLowerCase(Locale.ROOT), files, scene.nodes().size(), scene.edges().size(),
                figures.get(1), figures.get(0), figures.get(1).median() / figures.get(0).median());
        Figures.report("    picture made and folded into %,d figures with %,d groups: %s", folded.nodes().size(),
                groups,
                figures.get(2));
    }

    private static void alone(PlacedScene placed) {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        Map<String, ElkNode> nodes = new HashMap<>();
        List<ElkNode> kept = new ArrayList<>();
        for (Box box : placed.nodes()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width(), box.height());
            nodes.put(box.node().id(), node);
            kept.add(node);
        }
        for (SceneEdge edge : placed.scene().edges()) {
            ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        if (kept.stream().allMatch(node -> node.getX() == 0)) {
            throw new IllegalStateException("nothing was laid out");
        }
    }
}
