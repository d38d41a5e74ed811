// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.console;

/** The few colours of the command line; none when a pipe or NO_COLOR says so. */
public enum Palette {

    PLAIN(false), COLOURED(true);

    private final boolean coloured;

    Palette(boolean coloured) {
        this.coloured = coloured;
    }

    /** The palette of a console. */
    public static Palette of(Console console) {
        return console.colours() ? COLOURED : PLAIN;
    }

    /** What went wrong. */
    public String bad(String text) {
        return sgr("31", text);
    }

    /** What deserves a look. */
    public String warn(String text) {
        return sgr("33", text);
    }

    /** What went well. */
    public String good(String text) {
        return sgr("32", text);
    }

    /** What is said by the way. */
    public String faint(String text) {
        return sgr("2", text);
    }

    /** What leads the eye. */
    public String strong(String text) {
        return sgr("1", text);
    }

    private String sgr(String code, String text) {
        return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
