// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a layout line by line. The first line about a thing counts, so that the half of a merge that was there stays. */
final class PlacesReader {

    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");
    private static final Pattern WORD = Pattern.compile("[^ \\t]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final String FORM = "write 'chain/file x y', as in 'acme/general 120 80'";

    private final SortedMap<ElementKey, Place> places = new TreeMap<>();
    private final Map<ElementKey, Integer> lines = new HashMap<>();
    private final List<String> comments = new ArrayList<>();
    private final List<PlacesFault> faults = new ArrayList<>();

    PlacesReading read(String text) {
        String[] all = text.startsWith("\uFEFF") ? text.substring(1).split("\n", -1) : text.split("\n", -1);
        for (int at = 0; at < all.length; at++) {
            line(at + 1, all[at].endsWith("\r") ? all[at].substring(0, all[at].length() - 1) : all[at]);
        }
        return new PlacesReading(new ChainPlaces(places, comments), List.copyOf(faults));
    }

    private void line(int number, String line) {
        if (line.isBlank()) {
            return;
        }
        if (line.startsWith("#")) {
            comments.add(line);
        } else if (CONFLICT.matcher(line).matches()) {
            fault(number, 1, "a conflict of git; keep one place for each file and delete this line");
        } else {
            place(number, line);
        }
    }

    private void place(int number, String line) {
        Matcher word = WORD.matcher(line);
        List<Integer> columns = new ArrayList<>(3);
        List<String> texts = new ArrayList<>(3);
        while (word.find()) {
            columns.add(word.start() + 1);
            texts.add(word.group());
        }
        Optional<ElementKey> key = KeyText.read(texts.getFirst());
        if (key.isEmpty()) {
            fault(number, columns.getFirst(), "'" + texts.getFirst() + "' names nothing of a chain; " + FORM);
        } else if (texts.size() != 3) {
            fault(number, texts.size() > 3 ? columns.get(3) : line.stripTrailing().length() + 1,
                    (texts.size() > 3 ? "more than one place; " : "no place; ") + FORM);
        } else {
            Optional<Integer> x = number(texts.get(1));
            Optional<Integer> y = number(texts.get(2));
            if (x.isEmpty() || y.isEmpty()) {
                int wrong = x.isEmpty() ? 1 : 2;
                fault(number, columns.get(wrong),
                        "'" + texts.get(wrong) + "' is no number of pixels; write a whole number "
                                + "from 0 to " + Place.MOST);
            } else {
                put(number, columns.getFirst(), key.get(), new Place(x.get(), y.get()));
            }
        }
    }

    private void put(int number, int column, ElementKey key, Place place) {
        Place before = places.putIfAbsent(key, place);
        if (before == null) {
            lines.put(key, number);
        } else if (!before.equals(place)) {
            fault(number, column, key.text() + " has another place in line " + lines.get(key)
                    + ", which counts; delete one of the lines");
        }
    }

    private void fault(int line, int column, String message) {
        faults.add(new PlacesFault(line, column, message));
    }

    private static Optional<Integer> number(String text) {
        return NUMBER.matcher(text).matches() && Integer.parseInt(text) <= Place.MOST
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
