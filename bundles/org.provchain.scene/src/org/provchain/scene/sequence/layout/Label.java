// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

/**
 * A line of text with its place.
 *
 * @param face  its letters
 * @param tone  its colour
 * @param text  what is written
 * @param full  the whole text, where that was too long to be written
 * @param x     where it begins
 * @param y     the line that it stands on
 */
public record Label(Face face, Tone tone, String text, String full, double x, double y) {

    /** What a colour says. */
    public enum Tone {
        PLAIN, FAINT, GOOD, ASKING, BAD
    }

    /** A text, shortened in the middle where it needs more than the given room. */
    static Label fitted(Face face, Tone tone, String text, double room, double x, double y) {
        return new Label(face, tone, Shortened.to(text, face, room), text, x, y);
    }

    /** Whether not all of the text is written. */
    public boolean isShortened() {
        return !full.equals(text);
    }

    /** How wide it is. */
    public double width() {
        return face.width(text);
    }

    /** Its upper edge. */
    public double top() {
        return y - Face.ABOVE;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + Face.BELOW;
    }
}
