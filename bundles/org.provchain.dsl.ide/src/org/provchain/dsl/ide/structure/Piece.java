// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

/**
 * Something that is put into a text.
 *
 * @param above  comments above it with the line breaks behind them, or empty
 * @param core   the thing itself
 * @param behind comments behind it with the blanks before them, or empty
 * @param indent the blanks that its lines but the first begin with where it comes from
 */
record Piece(String above, String core, String behind, String indent) {

    /** A new thing without comments. */
    static Piece of(String core) {
        return new Piece("", core, "", "");
    }

    /** What stands in a text, with its comments. */
    static Piece of(Site site, Extent extent) {
        String text = site.text();
        return new Piece(text.substring(extent.begin(), extent.start()), text.substring(extent.start(), extent.end()),
                text.substring(extent.end(), extent.behind()), site.indent(extent.begin()));
    }

    /** The same with another text of the thing itself. */
    Piece with(String other) {
        return new Piece(above, other, behind, indent);
    }

    /** Whether it can stand between others on a line. */
    boolean isSimple() {
        return above.isEmpty() && behind.isEmpty() && core.indexOf('\n') < 0;
    }

    /** Its text, where its first line is indented already. */
    String at(String otherIndent, String newLine) {
        String[] lines = (above + core + behind).split("\r?\n", -1);
        StringBuilder text = new StringBuilder(lines[0]);
        for (int at = 1; at < lines.length; at++) {
            text.append(newLine).append(lines[at].startsWith(indent) && !lines[at].isBlank()
                    ? otherIndent + lines[at].substring(indent.length())
                    : lines[at]);
        }
        return text.toString();
    }
}
