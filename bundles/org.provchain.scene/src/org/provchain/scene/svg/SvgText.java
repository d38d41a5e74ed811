// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import java.util.Locale;

import org.provchain.core.xml.XmlText;

/** Texts and numbers as an SVG holds them. */
final class SvgText {

    private SvgText() {
    }

    /** The text with a sign for each character that XML cannot hold: a picture also shows what is not right yet. */
    static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            String character = Character.toString(each);
            shown.append(XmlText.forbidden(character).isEmpty() ? character : "\uFFFD");
        });
        return XmlText.attribute(shown.toString());
    }

    /** Half pixels are enough, and the same on every machine. */
    static String number(double value) {
        double rounded = Math.round(value * 2) / 2.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
