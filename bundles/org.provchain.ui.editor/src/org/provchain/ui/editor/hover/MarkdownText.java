// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * The Markdown of the language services as text with bold stretches.
 *
 * @param text the text
 * @param bold its bold stretches, in order
 */
record MarkdownText(String text, List<StyleRange> bold) {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`", Pattern.DOTALL);

    static MarkdownText of(String markdown) {
        StringBuilder text = new StringBuilder();
        List<StyleRange> bold = new ArrayList<>();
        for (String line : markdown.split("\n")) {
            if (!line.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n");
                append(text, bold, line.startsWith("- ") ? "\u2022 " + line.substring(2) : line);
            }
        }
        return new MarkdownText(text.toString(), bold);
    }

    private static void append(StringBuilder text, List<StyleRange> bold, String line) {
        Matcher marked = MARKED.matcher(line);
        int end = 0;
        while (marked.find()) {
            text.append(line, end, marked.start());
            if (marked.group(1) == null) {
                text.append(marked.group(2));
            } else {
                bold.add(new StyleRange(text.length(), marked.group(1).length(), null, null, SWT.BOLD));
                text.append(marked.group(1));
            }
            end = marked.end();
        }
        text.append(line, end, line.length());
    }
}
