// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

/** The text of a layout: comments that begin with #, then a line for each thing, sorted. */
public final class PlacesText {

    private PlacesText() {
    }

    /** Reads a text; what is wrong is told and passed over. */
    public static PlacesReading read(String text) {
        return new PlacesReader().read(text);
    }

    /** The text of places: the same for the same places. */
    public static String write(ChainPlaces places) {
        StringBuilder text = new StringBuilder();
        places.comments().forEach(line -> text.append(line).append('\n'));
        places.places().forEach((key, place) -> text.append(key.text()).append(' ').append(place.x()).append(' ')
                .append(place.y()).append('\n'));
        return text.toString();
    }
}
