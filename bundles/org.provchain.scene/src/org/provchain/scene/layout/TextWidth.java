// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.layout;

/**
 * How wide a text is in a sans-serif font, a little generously, so that no viewer clips it. The widths, in thousandths
 * of the size, are not below those of DejaVu Sans, which is the first font that a picture asks for and a wide one.
 */
public final class TextWidth {

    private static final int NARROW = 340;
    private static final int SLIM = 415;
    private static final int MIDDLE = 640;
    private static final int CAPITAL = 790;
    private static final int OTHER = 1000;

    /** How much wider the bold letters are. */
    private static final double BOLD = 1.2;

    /** The width of a character of a location, which is written in a font of fixed width, 11 pixels high. */
    private static final double PLACE = 7;
    /** The width of such a character in Chinese and the like. */
    private static final double WIDE_PLACE = 12;
    private static final char FIRST_WIDE = 0x1100;

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

    /** The width of a text in bold letters, in the unit of the size. */
    public static double bold(String text, double size) {
        return BOLD * of(text, size);
    }

    /** The width of a location, in pixels. */
    public static double place(String text) {
        return text.chars().mapToDouble(each -> each < FIRST_WIDE ? PLACE : WIDE_PLACE).sum();
    }

    private static int width(char each) {
        if ("ijlI.,:;'|/ \u00B7".indexOf(each) >= 0) {
            return NARROW;
        }
        if ("ftr()[]!-".indexOf(each) >= 0) {
            return SLIM;
        }
        if ("mwMW%@&#+<=>^~".indexOf(each) >= 0) {
            return OTHER;
        }
        if (each >= 'A' && each <= 'Z') {
            return CAPITAL;
        }
        return each < 0x80 || "\u00E4\u00F6\u00FC\u00DF".indexOf(each) >= 0 ? MIDDLE : OTHER;
    }
}
