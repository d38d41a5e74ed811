// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.sequence.layout;

import java.util.ArrayList;
import java.util.List;

/** Texts broken into lines at their blanks; a word that needs more than a line is shortened. */
public final class Wrapped {

    private Wrapped() {
    }

    /** The lines of a sentence, at least one. */
    public static List<String> sentence(String text, double room) {
        return lines(text, Face.TEXT, room);
    }

    static List<String> lines(String text, Face face, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String fitted = Shortened.to(word, face, room);
            if (line.isEmpty()) {
                line.append(fitted);
            } else if (face.width(line + " " + fitted) <= room) {
                line.append(' ').append(fitted);
            } else {
                lines.add(line.toString());
                line = new StringBuilder(fitted);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
