// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.provchain.scene.layout.NodeSize;
import org.provchain.scene.sequence.ContactFrame;
import org.provchain.scene.sequence.Lifeline;
import org.provchain.scene.sequence.SequenceScene;
import org.provchain.scene.sequence.Step;
import org.provchain.scene.sequence.layout.Label.Tone;
import org.provchain.scene.sequence.layout.PlacedSequence.Box;
import org.provchain.scene.sequence.layout.PlacedSequence.Lane;

/** Where the lifelines run: the first server far enough from the phone for all that is said between them. */
final class Lanes {

    static final double MARGIN = 20;
    static final double INSET = 16;
    static final double HEAD = 52;
    /** The room for what a message or a line of a note says. */
    static final double SAID = 420;
    /** The room around the text of a note. */
    static final double NOTE = 10;

    private static final double NAME = 280;
    private static final double BETWEEN = 24;
    private static final double LEAST_GAP = 260;
    private static final double LEAST_WIDTH = 680;

    private final List<Lifeline> lifelines;
    private final Map<String, Double> centres = new HashMap<>();
    private final double left = MARGIN + INSET;
    private final double right;

    Lanes(SequenceScene scene) {
        this.lifelines = scene.lifelines();
        double phone = left + width(scene.phone()) / 2;
        double gap = LEAST_GAP;
        for (ContactFrame contact : scene.contacts()) {
            for (Step each : contact.steps()) {
                gap = Math.max(gap, BETWEEN + switch (each) {
                case Step.Message message -> Math.max(said(Face.PLACE, message.text()), said(Face.TEXT, message
                        .detail()));
                case Step.Note note -> note.lines().stream().mapToDouble(line -> said(Face.TEXT, line)).max()
                        .orElse(0) + 2 * NOTE - (phone - left);
                });
            }
        }
        double end = phone;
        for (Lifeline each : lifelines) {
            double half = width(each) / 2;
            double centre = each.isPhone() ? phone : end + BETWEEN + half;
            if (centres.size() == 1) {
                centre = Math.max(centre, phone + gap);
            }
            centres.put(each.id(), Math.ceil(centre));
            end = Math.ceil(centre) + half;
        }
        this.right = Math.max(end + INSET, left + LEAST_WIDTH);
    }

    private static double said(Face face, String text) {
        return Math.min(Math.ceil(face.width(text)), SAID);
    }

    /** The width of a head. */
    private static double width(Lifeline lifeline) {
        double title = Math.min(Face.TITLE.width(lifeline.title()), NAME) + NodeSize.ICON;
        return 2 * Math.ceil(NodeSize.PADDING + Math.max(title, Math.min(Face.PLACE.width(lifeline.subtitle()), NAME))
                / 2);
    }

    /** Where notes begin. */
    double left() {
        return left;
    }

    /** Where contacts end. */
    double right() {
        return right;
    }

    /** Where a lifeline runs. */
    double of(String lifeline) {
        return centres.get(lifeline);
    }

    List<Lane> placed(double bottom) {
        List<Lane> placed = new ArrayList<>();
        for (Lifeline each : lifelines) {
            double x = of(each.id());
            double width = width(each);
            Box head = new Box(x - width / 2, MARGIN, width, HEAD);
            placed.add(new Lane(each, head, List.of(
                    Label.fitted(Face.TITLE, Tone.PLAIN, each.title(), NAME, head.x() + NodeSize.PADDING
                            + NodeSize.ICON, MARGIN + 22),
                    Label.fitted(Face.PLACE, Tone.PLAIN, each.subtitle(), NAME, head.x() + NodeSize.PADDING, MARGIN
                            + 41)),
                    x, bottom));
        }
        return placed;
    }
}
