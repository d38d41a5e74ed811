// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

import java.util.List;
import java.util.stream.Stream;

import org.provchain.scene.sequence.ContactFrame;
import org.provchain.scene.sequence.Lifeline;
import org.provchain.scene.sequence.SequenceScene;
import org.provchain.scene.sequence.Step.Message;

/**
 * A sequence diagram with places, in pixels from the upper left corner.
 *
 * @param scene  what is shown
 * @param lanes  the lifelines
 * @param panels the contacts
 * @param foot   what stands below all contacts
 * @param width  the width of the whole
 * @param height the height of the whole
 */
public record PlacedSequence(SequenceScene scene, List<Lane> lanes, List<Panel> panels, List<Label> foot, double width,
        double height) {

    /** A rectangle. */
    public record Box(double x, double y, double width, double height) {

        /** The right edge. */
        public double right() {
            return x + width;
        }

        /** The lower edge. */
        public double bottom() {
            return y + height;
        }
    }

    /**
     * A lifeline.
     *
     * @param head   the figure at its upper end
     * @param labels what stands in the head
     * @param x      where it runs down
     * @param bottom how far it runs
     */
    public record Lane(Lifeline lifeline, Box head, List<Label> labels, double x, double bottom) {
    }

    /**
     * A contact.
     *
     * @param frame  what is shown
     * @param box    the whole
     * @param header the band with its title
     * @param close  the band with its outcome
     * @param titles what stands in the header
     * @param ends   what stands in the band with the outcome
     * @param arrows the messages
     * @param sheets the notes
     */
    public record Panel(ContactFrame frame, Box box, Box header, Box close, List<Label> titles, List<Label> ends,
            List<Arrow> arrows, List<Sheet> sheets) {
    }

    /** A message that runs from one lifeline to another at one height. */
    public record Arrow(Message message, double from, double to, double y, List<Label> labels) {
    }

    /** A note on the lifeline of the phone. */
    public record Sheet(String id, Box box, List<Label> labels) {
    }

    /** All texts of the picture. */
    public Stream<Label> labels() {
        Stream<Label> inside = panels.stream().flatMap(panel -> Stream.of(panel.titles().stream(), panel.arrows()
                .stream().flatMap(each -> each.labels().stream()),
                panel.sheets().stream()
                        .flatMap(each -> each.labels().stream()),
                panel.ends().stream()).flatMap(each -> each));
        return Stream.of(lanes.stream().flatMap(each -> each.labels().stream()), inside, foot.stream())
                .flatMap(each -> each);
    }
}
