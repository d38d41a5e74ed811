// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.quickfix;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.provchain.dsl.ide.edit.Difference;
import org.provchain.dsl.ide.edit.Replacement;
import org.provchain.dsl.ide.edit.TextChange;

/** Shows a change as the lines that go and those that come, in the few HTML elements that the platform draws without a browser. */
final class ChangePreview {

    private static final int MOST_LINES = 12;

    private ChangePreview() {
    }

    /**
     * The lines of a change.
     *
     * @param change the change
     * @param text   the text of a file as it is now
     */
    static String of(TextChange change, Function<Path, String> text) {
        StringBuilder html = new StringBuilder();
        boolean several = change.byFile().size() > 1;
        for (Map.Entry<Path, List<Replacement>> each : change.byFile().entrySet()) {
            if (several) {
                html.append(html.isEmpty() ? "" : "<br>").append("<b>").append(each.getKey().getFileName())
                        .append("</b><br>");
            }
            List<String> before = text.apply(each.getKey()).lines().toList();
            lines(html, before, change.applyTo(each.getKey(), text.apply(each.getKey())).lines().toList());
        }
        return html.toString();
    }

    /** What lies between the lines that both begin with and those that both end with. */
    private static void lines(StringBuilder html, List<String> before, List<String> after) {
        Difference difference = Difference.between(before, after, String::equals);
        before.subList(difference.head(), before.size() - difference.tail()).stream().limit(MOST_LINES)
                .forEach(each -> html.append("\u2212 ").append(escaped(each)).append("<br>"));
        after.subList(difference.head(), after.size() - difference.tail()).stream().limit(MOST_LINES)
                .forEach(each -> html.append("+ <b>").append(escaped(each)).append("</b><br>"));
    }

    private static String escaped(String line) {
        return line.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
