// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.List;

/** Puts messages together. */
final class Sentences {

    private static final int MOST_SHOWN = 3;

    private Sentences() {
    }

    /** The text as a sentence: with a capital at its start and a stop at its end. */
    static String of(String text) {
        String stop = text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? "" : ".";
        return text.isEmpty() ? text : begin(text) + stop;
    }

    /** The text with a capital at its start. */
    static String begin(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The first few of many things, and how many more there are. */
    static String some(List<String> things) {
        String shown = String.join(", ", things.subList(0, Math.min(MOST_SHOWN, things.size())));
        return things.size() > MOST_SHOWN ? shown + " and " + (things.size() - MOST_SHOWN) + " more" : shown;
    }
}
