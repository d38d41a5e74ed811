// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
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
import org.provchain.scene.layout.SceneMeasure.Size;

/** A picture as a graph of ELK, and back. */
final class ElkScene {

    private final ChainScene scene;
    private final SceneMeasure measure;
    private final ElkNode graph;
    private final Map<String, ElkNode> nodes = new HashMap<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    ElkScene(ChainScene scene, LayoutOptions options) {
        this.scene = scene;
        this.measure = options.measure();
        this.graph = ElkSettings.graph(options.direction(), scene);
        for (SceneNode node : scene.nodes()) {
            ElkNode elk = ElkGraphUtil.createNode(graph);
            Size size = measure.node(node);
            elk.setDimensions(size.width(), size.height());
            nodes.put(node.id(), elk);
        }
        ElkPorts ports = new ElkPorts(options.direction(), scene.edges());
        scene.edges().forEach(edge -> edges.add(edge(edge, ports)));
    }

    PlacedScene place() {
        new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
        return new PlacedScene(scene, scene.nodes().stream().map(this::box).toList(), lines(), graph.getWidth(),
                graph.getHeight());
    }

    private ElkEdge edge(SceneEdge edge, ElkPorts ports) {
        if (ports.isShared(edge.from())) {
            ElkSettings.keepOrder(graph, nodes.get(edge.to()), edges.size());
        }
        ElkEdge elk = ElkGraphUtil.createSimpleEdge(ports.out(nodes.get(edge.from()), edge.from()),
                ports.in(nodes.get(edge.to())));
        if (!edge.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(), elk);
            Size size = measure.label(edge);
            label.setDimensions(size.width(), size.height());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
        return elk;
    }

    private Box box(SceneNode node) {
        ElkNode elk = nodes.get(node.id());
        return new Box(node, elk.getX(), elk.getY(), elk.getWidth(), elk.getHeight());
    }

    private List<Line> lines() {
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
