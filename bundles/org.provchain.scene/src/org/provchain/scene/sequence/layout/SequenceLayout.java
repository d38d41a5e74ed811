// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

import java.util.ArrayList;
import java.util.List;

import org.provchain.core.simulation.Trace;
import org.provchain.scene.sequence.Assumption;
import org.provchain.scene.sequence.ContactFrame;
import org.provchain.scene.sequence.SequenceScene;
import org.provchain.scene.sequence.layout.Label.Tone;
import org.provchain.scene.sequence.layout.PlacedSequence.Panel;

/** Gives each part of a sequence diagram its place: contacts below one another, and below them what they rest on. */
public final class SequenceLayout {

    private static final double LINE = 18;
    private static final double BETWEEN = 16;

    private SequenceLayout() {
    }

    /** The diagram with places. */
    public static PlacedSequence of(SequenceScene scene) {
        Lanes lanes = new Lanes(scene);
        List<Panel> panels = new ArrayList<>();
        double y = Lanes.MARGIN + Lanes.HEAD + BETWEEN;
        for (ContactFrame each : scene.contacts()) {
            Panel panel = new PanelLayout(lanes, each, y).place();
            panels.add(panel);
            y = panel.box().bottom() + BETWEEN;
        }
        double bottom = y - BETWEEN / 2;
        List<Label> foot = new ArrayList<>();
        double end = foot(scene, lanes, y, foot);
        return new PlacedSequence(scene, lanes.placed(bottom), List.copyOf(panels), List.copyOf(foot),
                lanes.right() + Lanes.MARGIN, end + Lanes.MARGIN - BETWEEN / 2);
    }

    private static double foot(SequenceScene scene, Lanes lanes, double top, List<Label> foot) {
        double y = top;
        double room = lanes.right() - lanes.left();
        if (!scene.ending().isEmpty()) {
            foot.add(Label.fitted(Face.TEXT, Tone.PLAIN, scene.ending(), room, lanes.left(), y + LINE));
            y += LINE + BETWEEN / 2;
        }
        if (scene.assumptions().isEmpty()) {
            return y;
        }
        foot.add(Label.fitted(Face.TEXT, Tone.PLAIN, Trace.ASSUMED, room, lanes.left(), y + LINE));
        y += LINE + BETWEEN / 4;
        double first = Math.ceil(scene.assumptions().stream().mapToDouble(each -> Face.PLACE.width(each.setting()))
                .max().orElseThrow());
        for (Assumption each : scene.assumptions()) {
            foot.add(Label.fitted(Face.PLACE, Tone.PLAIN, each.setting(), first, lanes.left(), y + LINE));
            for (String line : Wrapped.sentence(each.basis(), room - first - BETWEEN)) {
                y += LINE;
                foot.add(new Label(Face.TEXT, Tone.FAINT, line, line, lanes.left() + first + BETWEEN, y));
            }
        }
        return y + BETWEEN / 2;
    }
}
