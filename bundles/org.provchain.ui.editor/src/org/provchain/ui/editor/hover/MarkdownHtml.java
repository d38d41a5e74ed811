// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.hover;

import java.util.regex.Pattern;

/** Turns the Markdown of the language services into the few HTML elements that the platform draws without a browser. */
public final class MarkdownHtml {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`", Pattern.DOTALL);

    /** A blank that HTML does not take away. */
    private static final String NO_BREAK = "\u00a0";

    private MarkdownHtml() {
    }

    /** The same in HTML. */
    public static String of(String markdown) {
        StringBuilder html = new StringBuilder();
        boolean first = true;
        // code may go over several lines, as that of a template does
        for (String line : CODE.matcher(markdown).replaceAll("$1").split("\n")) {
            if (!line.isBlank()) {
                html.append(first ? "" : "<br>").append(inline(line));
                first = false;
            }
        }
        return html.toString();
    }

    private static String inline(String line) {
        String text = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        if (text.startsWith("- ")) {
            text = "\u2022 " + text.substring(2);
        }
        int indent = text.length() - text.stripLeading().length();
        return NO_BREAK.repeat(indent) + BOLD.matcher(text.substring(indent)).replaceAll("<b>$1</b>");
    }
}
