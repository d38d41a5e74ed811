// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.figures;

import java.util.ArrayList;
import java.util.List;

/** Messages as a tip shows them: not wider than a figure or two, and not all of very many. */
final class TipText {

    private static final int WIDEST = 80;
    private static final int MOST = 5;

    private TipText() {
    }

    static String of(List<String> messages) {
        List<String> lines = new ArrayList<>();
        messages.stream().limit(MOST).forEach(each -> lines.addAll(wrapped(each)));
        if (messages.size() > MOST) {
            lines.add("+ " + (messages.size() - MOST));
        }
        return String.join("\n", lines);
    }

    private static List<String> wrapped(String message) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : message.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("    ");
            }
            line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
