// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

/**
 * How wide a text is in a sans-serif font, a little generously, so that no viewer clips it. The widths are those that common
 * sans-serif fonts share, in thousandths of the size.
 */
public final class TextWidth {

    private static final int NARROW = 330;
    private static final int MIDDLE = 600;
    private static final int CAPITAL = 740;
    private static final int WIDE = 960;
    private static final int OTHER = 1000;

    private TextWidth() {
    }

    /** The width of a text, in the unit of the size. */
    public static double of(String text, double size) {
        int sum = 0;
        for (int at = 0; at < text.length(); at++) {
            sum += width(text.charAt(at));
        }
        return sum * size / 1000;
    }

    private static int width(char each) {
        if ("ijlftrI.,:;'|!()[]/ ".indexOf(each) >= 0) {
            return NARROW;
        }
        if ("mwMW%@".indexOf(each) >= 0) {
            return WIDE;
        }
        if (each >= 'A' && each <= 'Z') {
            return CAPITAL;
        }
        return each < 0x250 ? MIDDLE : OTHER;
    }
}
