// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.provchain.scene.ChainScene;
import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.PlacedScene.Point;

/** Places a picture with ELK's layered algorithm: from left to right, lines at right angles, the order of links kept. */
public final class SceneLayout {

    private static final double GAP = 36;
    private static final double LAYER_GAP = 56;
    private static final double MARGIN = 28;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new HashMap<>();

    private SceneLayout() {
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GAP / 2);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, GAP);
    }

    /** The picture with places. */
    public static PlacedScene of(ChainScene scene) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        return new SceneLayout().place(scene);
    }

    private PlacedScene place(ChainScene scene) {
        for (SceneNode node : scene.nodes()) {
            ElkNode elk = ElkGraphUtil.createNode(graph);
            elk.setDimensions(NodeSize.width(node), NodeSize.height(node));
            nodes.put(node.id(), elk);
        }
        List<ElkEdge> edges = new ArrayList<>(scene.edges().size());
        for (SceneEdge edge : scene.edges()) {
            ElkEdge elk = ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
            if (!edge.label().isEmpty()) {
                ElkLabel label = ElkGraphUtil.createLabel(edge.label(), elk);
                label.setDimensions(TextWidth.of(edge.label(), NodeSize.TEXT) + 8, NodeSize.LINE);
                label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            }
            edges.add(elk);
        }
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        return new PlacedScene(scene, scene.nodes().stream().map(this::box).toList(), lines(scene, edges),
                graph.getWidth(),
                graph.getHeight());
    }

    private Box box(SceneNode node) {
        ElkNode elk = nodes.get(node.id());
        return new Box(node, elk.getX(), elk.getY(), elk.getWidth(), elk.getHeight());
    }

    private static List<Line> lines(ChainScene scene, List<ElkEdge> edges) {
        List<Line> lines = new ArrayList<>(edges.size());
        for (int at = 0; at < edges.size(); at++) {
            ElkEdge elk = edges.get(at);
            List<Point> points = new ArrayList<>();
            for (ElkEdgeSection section : elk.getSections()) {
                points.add(new Point(section.getStartX(), section.getStartY()));
                section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
                points.add(new Point(section.getEndX(), section.getEndY()));
            }
            Point label = elk.getLabels().isEmpty() ? new Point(0, 0)
                    : new Point(elk.getLabels().getFirst().getX(), elk.getLabels().getFirst().getY());
            lines.add(new Line(scene.edges().get(at), List.copyOf(points), label));
        }
        return lines;
    }
}
