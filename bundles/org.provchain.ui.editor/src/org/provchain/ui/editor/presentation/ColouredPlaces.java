// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.Position;

/**
 * The coloured places of a text, in the order of the text; they move with what is typed. Not a category of the document's own
 * positions: from that the platform takes thousands of places one by one when a long stretch of text is replaced.
 */
final class ColouredPlaces implements IPositionUpdater {

    private List<Styled> places = List.of();

    /** A place and its colour. */
    static final class Styled extends Position {

        private final TextStyle style;

        Styled(int offset, int length, TextStyle style) {
            super(offset, length);
            this.style = style;
        }

        TextStyle style() {
            return style;
        }
    }

    List<Styled> all() {
        return places;
    }

    void set(List<Styled> wanted) {
        places = wanted;
    }

    /** The places that share a character with a stretch of the text. */
    List<Styled> within(int offset, int length) {
        int begin = 0;
        int end = places.size();
        while (begin < end) {
            int middle = (begin + end) >>> 1;
            Styled each = places.get(middle);
            if (each.offset + each.length <= offset) {
                begin = middle + 1;
            } else {
                end = middle;
            }
        }
        while (end < places.size() && places.get(end).offset < offset + length) {
            end++;
        }
        return places.subList(begin, end);
    }

    @Override
    public void update(DocumentEvent event) {
        int from = event.getOffset();
        int to = from + event.getLength();
        int longer = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
        List<Styled> kept = new ArrayList<>(places.size());
        for (Styled each : places) {
            if (move(each, from, to, longer)) {
                kept.add(each);
            }
        }
        places = kept;
    }

    /** Moves a place; false if nothing of it is left. */
    private static boolean move(Styled place, int from, int to, int longer) {
        int end = place.offset + place.length;
        if (place.offset >= to) {
            place.offset += longer;
        } else if (end > from) {
            boolean startsBefore = place.offset < from;
            boolean endsBehind = end > to;
            if (startsBefore && endsBehind) {
                place.length += longer;
            } else if (startsBefore) {
                place.length = from - place.offset;
            } else if (endsBehind) {
                place.offset = to + longer;
                place.length = end - to;
            } else {
                return false;
            }
        }
        return true;
    }
}
