// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene.svg;

import java.util.Locale;

import org.provchain.core.xml.XmlText;

/** The parts that all SVG pictures are written of. */
final class SvgText {

    private SvgText() {
    }

    /** The beginning of a document, on paper of its own: what it is called, its style, its arrowheads. */
    static String begin(double width, double height, String title, String style, String markers) {
        String wide = number(Math.max(width, 1));
        String high = number(Math.max(height, 1));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + wide
                + "\" height=\"" + high + "\" viewBox=\"0 0 " + wide + ' ' + high + "\" role=\"img\">\n<title>"
                + escaped(title) + "</title>\n<style>\n" + style + "</style>\n<defs>\n" + markers
                + "</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#fbfcfd\"/>\n";
    }

    static String marker(String id, String colour) {
        return "<marker id=\"" + id + "\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" "
                + "markerHeight=\"8\" orient=\"auto\"><path d=\"M0 1 L9 5 L0 9 Z\" fill=\"" + colour
                + "\"/></marker>\n";
    }

    static String text(double x, double y, String style, String text) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + '"'
                + (style.isEmpty() ? "" : " class=\"" + style + "\"") + '>' + escaped(text) + "</text>\n";
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
