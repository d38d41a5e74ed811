// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import static org.provchain.scene.svg.SvgText.number;

import java.util.stream.Collectors;

import org.provchain.scene.SceneEdge;
import org.provchain.scene.SceneNode;
import org.provchain.scene.SceneNode.Mark;
import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.layout.PlacedScene;
import org.provchain.scene.layout.PlacedScene.Box;
import org.provchain.scene.layout.PlacedScene.Line;
import org.provchain.scene.layout.TextWidth;

/** Draws a placed picture as SVG: text stays text, identifiers stay the same, on paper of its own. */
public final class SvgPicture {

    private static final String STYLE = SvgStyle.TEXT + """
            .link { fill: none; stroke: #6b7a89; stroke-width: 1.5 }
            .move { stroke-dasharray: 6 4; stroke: #8a6d3b }
            .circle { stroke: #c0392b; stroke-width: 2.2 }
            .label { fill: #ffffff; fill-opacity: 0.92 }
            .faded { opacity: 0.45 }
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
                .append(line.points().stream().map(each -> number(each.x()) + " " + number(each.y()))
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
        double width = TextWidth.of(label, NodeSize.TEXT) + 8;
        svg.append("<rect class=\"label\" x=\"").append(number(x)).append("\" y=\"").append(number(y))
                .append("\" width=\"")
                .append(number(width)).append("\" height=\"").append(number(NodeSize.LINE)).append("\" rx=\"4\"/>\n");
        text(x + 4, y + 13, "", label);
    }

    private void node(Box box) {
        SceneNode node = box.node();
        Look look = Look.of(node.shape());
        svg.append("<g id=\"").append(node.id()).append('"').append(node.is(Mark.UNREACHED) ? " class=\"faded\"" : "")
                .append(">\n");
        if (node.is(Mark.PER_DEVICE)) {
            frame(box, 8, look, node);
            frame(box, 4, look, node);
        }
        frame(box, 0, look, node);
        double left = box.x() + NodeSize.PADDING;
        double baseline = box.y() + NodeSize.PADDING + 12;
        svg.append("<path transform=\"translate(").append(number(left)).append(' ').append(number(baseline - 13))
                .append(")\" d=\"").append(look.icon()).append("\" fill=\"none\" stroke=\"").append(look.stroke())
                .append("\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/>\n");
        text(left + NodeSize.ICON, baseline, "title", node.title());
        if (node.is(Mark.PROTECTED)) {
            svg.append("<path transform=\"translate(").append(number(box.x() + box.width() - NodeSize.PADDING - 12))
                    .append(' ')
                    .append(number(baseline - 13)).append(")\" d=\"").append(Look.LOCK).append("\" fill=\"#8a6d3b\" "
                            + "stroke=\"#8a6d3b\" stroke-width=\"1.4\" fill-rule=\"evenodd\"/>\n");
        }
        double next = baseline + NodeSize.LINE;
        if (!node.subtitle().isEmpty()) {
            text(left, next, "place", node.subtitle());
            next += NodeSize.LINE;
        }
        if (!node.details().isEmpty()) {
            text(left, next, "", NodeSize.details(node));
        }
        svg.append("</g>\n");
    }

    private void frame(Box box, double shift, Look look, SceneNode node) {
        svg.append("<rect x=\"").append(number(box.x() + shift)).append("\" y=\"").append(number(box.y() + shift))
                .append("\" width=\"").append(number(box.width())).append("\" height=\"").append(number(box.height()))
                .append("\" rx=\"8\" fill=\"").append(look.fill()).append("\" stroke=\"")
                .append(node.is(Mark.CIRCLE) ? "#c0392b" : look.stroke()).append("\" stroke-width=\"")
                .append(node.is(Mark.CIRCLE) ? "2.2" : "1.4").append('"').append(look.dashes()).append("/>\n");
    }

    private void text(double x, double y, String style, String text) {
        svg.append(SvgText.text(x, y, style, text));
    }
}
