// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

import java.util.ArrayList;
import java.util.List;

import org.provchain.scene.sequence.ContactFrame;
import org.provchain.scene.sequence.Lifeline;
import org.provchain.scene.sequence.Step;
import org.provchain.scene.sequence.Step.Kind;
import org.provchain.scene.sequence.layout.Label.Tone;
import org.provchain.scene.sequence.layout.PlacedSequence.Arrow;
import org.provchain.scene.sequence.layout.PlacedSequence.Box;
import org.provchain.scene.sequence.layout.PlacedSequence.Panel;
import org.provchain.scene.sequence.layout.PlacedSequence.Sheet;

/** Places one contact: its header, its messages and notes from top to bottom, its outcome. */
final class PanelLayout {

    private static final double LINE = 17;
    private static final double HEADER = 50;
    /** From a lifeline to the text beside it. */
    private static final double BESIDE = 12;
    private static final double BEFORE_REQUEST = 10;
    /** From the line that a text stands on to the arrow below it. */
    private static final double ABOVE_ARROW = 7;
    private static final double ICON = 22;

    private final Lanes lanes;
    private final ContactFrame frame;
    private final double top;
    private final double left = Lanes.MARGIN;
    private final double room;
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    PanelLayout(Lanes lanes, ContactFrame frame, double top) {
        this.lanes = lanes;
        this.frame = frame;
        this.top = top;
        this.room = lanes.right() - left - 2 * Lanes.INSET;
    }

    Panel place() {
        Box header = new Box(left, top, lanes.right() - left, HEADER);
        List<Label> titles = List.of(
                Label.fitted(Face.TITLE, Tone.PLAIN, frame.title(), room, lanes.left(), top + 20),
                Label.fitted(Face.PLACE, Tone.PLAIN, frame.url(), room, lanes.left(), top + 39));
        y = top + HEADER;
        for (Step each : frame.steps()) {
            switch (each) {
            case Step.Message message -> message(message);
            case Step.Note note -> note(note);
            }
        }
        List<Label> ends = new ArrayList<>();
        y += Lanes.INSET;
        double band = y;
        ends(ends);
        Box close = new Box(left, band, header.width(), y - band);
        return new Panel(frame, new Box(left, top, header.width(), y - top), header, close, titles, List.copyOf(ends),
                List.copyOf(arrows), List.copyOf(sheets));
    }

    private void message(Step.Message message) {
        double phone = lanes.of(Lifeline.PHONE);
        double server = lanes.of(message.server());
        boolean asks = message.kind() == Kind.REQUEST;
        y += asks ? BEFORE_REQUEST : 0;
        List<Label> labels = new ArrayList<>();
        y += LINE;
        Tone tone = switch (message.kind()) {
        case REQUEST -> Tone.PLAIN;
        case ANSWER -> Tone.GOOD;
        case CHALLENGE -> Tone.ASKING;
        case REFUSAL -> Tone.BAD;
        };
        labels.add(Label.fitted(asks ? Face.PLACE : Face.TEXT, tone, message.text(), Lanes.SAID, phone + BESIDE, y));
        if (!message.detail().isEmpty()) {
            y += LINE - 2;
            labels.add(Label.fitted(Face.TEXT, Tone.FAINT, message.detail(), Lanes.SAID, phone + BESIDE, y));
        }
        y += ABOVE_ARROW;
        if (asks) {
            String number = Integer.toString(message.number());
            labels.add(new Label(Face.TEXT, Tone.FAINT, number, number,
                    phone - BESIDE / 2 - Math.ceil(Face.TEXT.width(number)), y + Face.BELOW));
        }
        arrows.add(new Arrow(message, asks ? phone : server, asks ? server : phone, y, List.copyOf(labels)));
    }

    private void note(Step.Note note) {
        y += BESIDE;
        double upper = y;
        double width = 0;
        List<Label> labels = new ArrayList<>();
        y += Lanes.NOTE / 2 - Face.BELOW / 2;
        for (String text : note.lines()) {
            for (String line : Wrapped.sentence(text, Lanes.SAID)) {
                y += LINE;
                labels.add(new Label(Face.TEXT, Tone.PLAIN, line, text.contains(line) ? line : text,
                        lanes.left() + Lanes.NOTE, y));
                width = Math.max(width, Math.ceil(Face.TEXT.width(line)));
            }
        }
        y += Lanes.NOTE;
        sheets.add(new Sheet(note.id(), new Box(lanes.left(), upper, width + 2 * Lanes.NOTE, y - upper),
                List.copyOf(labels)));
    }

    private void ends(List<Label> ends) {
        ContactFrame.Close close = frame.close();
        double x = lanes.left() + ICON;
        y += 21;
        ends.add(Label.fitted(Face.TITLE, close.complete() ? Tone.GOOD : Tone.BAD, close.outcome(), room - ICON, x, y));
        if (!close.reason().isEmpty()) {
            for (String line : Wrapped.sentence(close.reason(), room - ICON)) {
                y += LINE;
                ends.add(new Label(Face.TEXT, Tone.PLAIN, line, close.reason().contains(line) ? line : close.reason(),
                        x, y));
            }
        }
        y += LINE + 2;
        ends.add(Label.fitted(Face.TEXT, Tone.FAINT, "next contact: " + close.next(), room - ICON, x, y));
        y += 11;
    }
}
