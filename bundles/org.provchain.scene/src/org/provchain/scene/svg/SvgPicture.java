// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import java.util.stream.Collectors;

import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.layout.PlacedScene;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.SceneMeasure;

/** Draws a placed picture as SVG: text stays text, identifiers stay the same, on paper of its own. */
public final class SvgPicture {

    private static final String STYLE = SvgStyle.TEXT + """
            .link { fill: none; stroke: #6b7a89; stroke-width: 1.5 }
            .move { stroke-dasharray: 6 4; stroke: #8a6d3b }
            .circle { stroke: #c0392b; stroke-width: 2.2 }
            .label { fill: #ffffff; fill-opacity: 0.92 }
            .faded { opacity: 0.45 }
            .place tspan { fill: #b0562f; font-weight: 600 }
            .value { fill: #1c2733 }
            .secret { font-style: italic }
            """;

    private final PlacedScene picture;
    private final StringBuilder svg = new StringBuilder();

    private SvgPicture(PlacedScene picture) {
        this.picture = picture;
    }

    /** The picture as an SVG document. */
    public static String of(PlacedScene picture) {
        return new SvgPicture(picture).draw();
    }

    private String draw() {
        svg.append(SvgText.begin(picture.width(), picture.height(), "chain " + picture.scene().title(), STYLE,
                SvgText.marker("arrow", SvgStyle.LINK) + SvgText.marker("arrow-move", SvgStyle.MOVE)
                        + SvgText.marker("arrow-circle", SvgStyle.FAULT)));
        picture.edges().forEach(this::line);
        picture.nodes().forEach(this::node);
        picture.edges().forEach(this::label);
        return svg.append("</svg>\n").toString();
    }

    private void line(Line line) {
        SceneEdge edge = line.edge();
        String kind = edge.circle() ? "circle" : edge.move() ? "move" : "";
        svg.append("<path id=\"").append(edge.id()).append("\" class=\"link").append(kind.isEmpty() ? "" : " " + kind)
                .append("\" marker-end=\"url(#arrow").append(kind.isEmpty() ? "" : "-" + kind).append(")\" d=\"M")
                .append(line.points().stream().map(each -> SvgText.number(each.x()) + " " + SvgText.number(each.y()))
                        .collect(Collectors.joining(" L")))
                .append("\"/>\n");
    }

    private void label(Line line) {
        String label = line.edge().label();
        if (label.isEmpty()) {
            return;
        }
        double x = line.label().x();
        double y = line.label().y();
        double width = SceneMeasure.RECKONED.label(line.edge()).width();
        svg.append("<rect class=\"label\" x=\"").append(SvgText.number(x)).append("\" y=\"").append(SvgText.number(y))
                .append("\" width=\"")
                .append(SvgText.number(width)).append("\" height=\"").append(SvgText.number(NodeSize.LINE))
                .append("\" rx=\"4\"/>\n");
        line.edge().badge().ifPresent(badge -> BadgeDrawing.draw(svg, badge, x + 3, y + 2));
        text(x + 4 + (line.edge().badge().isPresent() ? NodeSize.LABEL_BADGE : 0), y + 13, "", label);
    }

    private void node(Box box) {
        SceneNode node = box.node();
        Look look = Look.of(node.shape());
        svg.append("<g id=\"").append(node.id()).append('"').append(node.is(Mark.UNREACHED) ? " class=\"faded\"" : "")
                .append(">\n");
        if (NodeSize.stack(node) > 0) {
            frame(box, 2 * NodeSize.FRAME, look, node);
            frame(box, NodeSize.FRAME, look, node);
        }
        frame(box, 0, look, node);
        double left = box.x() + NodeSize.PADDING;
        double baseline = box.y() + NodeSize.PADDING + 12;
        svg.append("<path transform=\"translate(").append(SvgText.number(left)).append(' ')
                .append(SvgText.number(baseline - 13))
                .append(")\" d=\"").append(look.icon()).append("\" fill=\"none\" stroke=\"").append(look.stroke())
                .append("\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/>\n");
        text(left + NodeSize.ICON, baseline, "title", node.title());
        signs(box, baseline - 13);
        double next = baseline + NodeSize.LINE;
        if (!node.subtitle().isEmpty()) {
            PlaceText.draw(svg, node, left, next);
            next += NodeSize.LINE;
        }
        if (!node.details().isEmpty()) {
            text(left, next, "", NodeSize.details(node));
        }
        RowTable.draw(svg, box, look);
        svg.append("</g>\n");
    }

    /** The signs behind the title, from the right. */
    private void signs(Box box, double top) {
        SceneNode node = box.node();
        double x = box.x() + box.width() - NodeSize.PADDING - 12;
        if (node.badge().isPresent()) {
            BadgeDrawing.draw(svg, node.badge().get(), x - 2, top + 1);
            x -= NodeSize.ICON;
        }
        if (node.is(Mark.PROTECTED)) {
            sign(x, top, Look.LOCK, "#8a6d3b\" stroke=\"#8a6d3b\" stroke-width=\"1.4\" fill-rule=\"evenodd");
            x -= NodeSize.ICON;
        }
        if (NodeSize.hasChip(node)) {
            sign(x - 4, top, Look.CHIP, "none\" stroke=\"#b0762f\" stroke-width=\"1.4");
        }
    }

    private void sign(double x, double y, String path, String fill) {
        svg.append("<path transform=\"translate(").append(SvgText.number(x)).append(' ').append(SvgText.number(y))
                .append(")\" d=\"")
                .append(path).append("\" fill=\"").append(fill).append("\"/>\n");
    }

    private void frame(Box box, double shift, Look look, SceneNode node) {
        svg.append("<rect x=\"").append(SvgText.number(box.x() + shift)).append("\" y=\"")
                .append(SvgText.number(box.y() + shift))
                .append("\" width=\"").append(SvgText.number(box.width())).append("\" height=\"")
                .append(SvgText.number(box.height()))
                .append("\" rx=\"8\" fill=\"").append(look.fill()).append("\" stroke=\"")
                .append(node.is(Mark.CIRCLE) ? "#c0392b" : look.stroke()).append("\" stroke-width=\"")
                .append(node.is(Mark.CIRCLE) ? "2.2" : "1.4").append('"').append(look.dashes()).append("/>\n");
    }

    private void text(double x, double y, String style, String text) {
        svg.append(SvgText.text(x, y, style, text));
    }
}
