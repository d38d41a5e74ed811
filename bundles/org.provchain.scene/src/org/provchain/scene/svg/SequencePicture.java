// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import static org.provchain.scene.svg.SvgText.number;

import java.util.List;

import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.sequence.Step.Kind;
import org.provchain.scene.sequence.layout.Label;
import org.provchain.scene.sequence.layout.PlacedSequence;
import org.provchain.scene.sequence.layout.PlacedSequence.Arrow;
import org.provchain.scene.sequence.layout.PlacedSequence.Box;
import org.provchain.scene.sequence.layout.PlacedSequence.Lane;
import org.provchain.scene.sequence.layout.PlacedSequence.Panel;
import org.provchain.scene.sequence.layout.PlacedSequence.Sheet;

/** Draws a placed sequence diagram as SVG: text stays text, what had to be shortened is whole in a title. */
public final class SequencePicture {

    private static final String GOOD = "#23705f";

    private static final String STYLE = SvgStyle.TEXT + """
            .faint { fill: #5b6b7a }
            .good { fill: %1$s }
            .asking { fill: %4$s }
            .bad { fill: %2$s }
            .panel { fill: #ffffff; stroke: #d5dde5 }
            .band { fill: #eef2f5; stroke: #d5dde5 }
            .close { fill: #e6f4f1; stroke: #b9ddd5 }
            .failed { fill: #fbeceb; stroke: #e8c2be }
            .note { fill: #fdf6e8; stroke: #dcc9a0 }
            .lane { stroke: #b4bfca; stroke-dasharray: 3 4 }
            .arrow { fill: none; stroke: %3$s; stroke-width: 1.5 }
            .answer { stroke: %1$s; stroke-dasharray: 6 4 }
            .challenge { stroke: %4$s; stroke-dasharray: 6 4 }
            .refusal { stroke: %2$s; stroke-dasharray: 6 4 }
            """.formatted(GOOD, SvgStyle.FAULT, SvgStyle.LINK, SvgStyle.MOVE);

    private static final int ROUND = 8;

    private final PlacedSequence picture;
    private final StringBuilder svg = new StringBuilder();

    private SequencePicture(PlacedSequence picture) {
        this.picture = picture;
    }

    /** The picture as an SVG document. */
    public static String of(PlacedSequence picture) {
        return new SequencePicture(picture).draw();
    }

    private String draw() {
        svg.append(SvgText.begin(picture.width(), picture.height(), picture.scene().title(), STYLE,
                SvgText.marker("arrow", SvgStyle.LINK) + SvgText.marker("arrow-answer", GOOD)
                        + SvgText.marker("arrow-challenge", SvgStyle.MOVE)
                        + SvgText.marker("arrow-refusal", SvgStyle.FAULT)));
        picture.panels().forEach(each -> svg.append(rectangle(each.box(), "panel", ROUND)));
        for (Lane each : picture.lanes()) {
            svg.append("<path class=\"lane\" d=\"M").append(number(each.x())).append(' ')
                    .append(number(each.head().bottom())).append(" V").append(number(each.bottom())).append("\"/>\n");
        }
        picture.lanes().forEach(this::head);
        picture.panels().forEach(this::panel);
        picture.foot().forEach(this::label);
        return svg.append("</svg>\n").toString();
    }

    private void head(Lane lane) {
        Look look = lane.lifeline().isPhone() ? Look.PHONE : Look.SERVER;
        Box head = lane.head();
        svg.append("<g id=\"").append(lane.lifeline().id()).append("\">\n<rect x=\"").append(number(head.x()))
                .append("\" y=\"").append(number(head.y())).append("\" width=\"").append(number(head.width()))
                .append("\" height=\"").append(number(head.height())).append("\" rx=\"8\" fill=\"").append(look.fill())
                .append("\" stroke=\"").append(look.stroke()).append("\" stroke-width=\"1.4\"/>\n");
        icon(look.icon(), head.x() + NodeSize.PADDING, head.y() + 9, look.stroke());
        labels(lane.labels());
        svg.append("</g>\n");
    }

    private void panel(Panel panel) {
        svg.append("<g id=\"").append(panel.frame().id()).append("\">\n").append(band(panel.header(), "band", true));
        labels(panel.titles());
        panel.sheets().forEach(this::sheet);
        panel.arrows().forEach(this::arrow);
        boolean complete = panel.frame().close().complete();
        svg.append("<g id=\"").append(panel.frame().close().id()).append("\">\n")
                .append(band(panel.close(), complete ? "close" : "failed", false));
        Label outcome = panel.ends().getFirst();
        icon(complete ? Look.DONE : Look.STOPPED, outcome.x() - NodeSize.ICON + 2, outcome.y() - 12,
                complete ? GOOD : SvgStyle.FAULT);
        labels(panel.ends());
        svg.append("</g>\n</g>\n");
    }

    private void sheet(Sheet sheet) {
        svg.append("<g id=\"").append(sheet.id()).append("\">\n").append(rectangle(sheet.box(), "note", 3));
        labels(sheet.labels());
        svg.append("</g>\n");
    }

    private void arrow(Arrow arrow) {
        Kind kind = arrow.message().kind();
        String style = switch (kind) {
        case REQUEST -> "";
        case ANSWER -> "answer";
        case CHALLENGE -> "challenge";
        case REFUSAL -> "refusal";
        };
        svg.append("<g id=\"").append(arrow.message().id()).append("\">\n<path class=\"arrow")
                .append(style.isEmpty() ? "" : " " + style).append("\" marker-end=\"url(#arrow")
                .append(style.isEmpty() ? "" : "-" + style).append(")\" d=\"M").append(number(arrow.from())).append(' ')
                .append(number(arrow.y())).append(" H").append(number(arrow.to())).append("\"/>\n");
        labels(arrow.labels());
        svg.append("</g>\n");
    }

    private void icon(String icon, double x, double y, String colour) {
        svg.append("<path transform=\"translate(").append(number(x)).append(' ').append(number(y)).append(")\" d=\"")
                .append(icon).append("\" fill=\"none\" stroke=\"").append(colour)
                .append("\" stroke-width=\"1.5\" stroke-linejoin=\"round\"/>\n");
    }

    private static String rectangle(Box box, String style, int round) {
        return "<rect class=\"" + style + "\" x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\""
                + number(box.width()) + "\" height=\"" + number(box.height()) + "\" rx=\"" + round + "\"/>\n";
    }

    /** A rectangle at the end of a panel, round where that is. */
    private static String band(Box box, String style, boolean upper) {
        String high = number(box.height() - ROUND);
        String wide = number(box.width() - 2 * ROUND);
        return "<path class=\"" + style + "\" d=\"M" + number(box.x()) + ' ' + number(upper ? box.bottom() : box.y())
                + (upper ? " v-" + high + " a8 8 0 0 1 8 -8 h" + wide + " a8 8 0 0 1 8 8 v" + high
                        : " v" + high + " a8 8 0 0 0 8 8 h" + wide + " a8 8 0 0 0 8 -8 v-" + high)
                + " Z\"/>\n";
    }

    private void labels(List<Label> labels) {
        labels.forEach(this::label);
    }

    private void label(Label label) {
        String face = switch (label.face()) {
        case TITLE -> "title";
        case PLACE -> "place";
        case TEXT -> "";
        };
        String tone = switch (label.tone()) {
        case PLAIN -> "";
        case FAINT -> "faint";
        case GOOD -> "good";
        case ASKING -> "asking";
        case BAD -> "bad";
        };
        String text = SvgText.text(label.x(), label.y(), (face + " " + tone).strip(), label.text());
        svg.append(label.isShortened() ? "<g><title>" + SvgText.escaped(label.full()) + "</title>" + text.strip()
                + "</g>\n" : text);
    }
}
