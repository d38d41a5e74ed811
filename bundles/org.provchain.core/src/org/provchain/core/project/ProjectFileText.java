// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes single settings in the text of a project file; its comments and everything else stay to the byte. */
public final class ProjectFileText {

    private static final Pattern BARE = Pattern.compile("true|false|[0-9]+");

    private ProjectFileText() {
    }

    /**
     * The text with one setting changed.
     *
     * @param text    a project file without faults; may be empty
     * @param section the section, such as severity
     * @param key     the key
     * @param value   the value; empty takes the setting out
     */
    public static String with(String text, String section, String key, Optional<String> value) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        int begin = sectionBegin(text, section);
        if (begin < 0) {
            return value.map(each -> text + (text.isEmpty() || text.endsWith("\n") ? "" : end)
                    + (text.isBlank() ? "" : end) + "[" + section + "]" + end + line(key, each) + end).orElse(text);
        }
        int close = sectionEnd(text, begin);
        Matcher setting = Pattern.compile("^[ \\t]*(\"?)" + Pattern.quote(key)
                + "\\1[ \\t]*=[ \\t]*(\"[^\"\\r\\n]*\"|'[^'\\r\\n]*'|[^\\s#]+)", Pattern.MULTILINE).matcher(text)
                .region(begin, close);
        if (setting.find()) {
            return value
                    .map(each -> text.substring(0, setting.start(2)) + written(each) + text.substring(setting.end(2)))
                    .orElseGet(() -> withoutLine(text, setting.start()));
        }
        return value.map(each -> insert(text, begin, line(key, each) + end, end)).orElse(text);
    }

    private static String insert(String text, int begin, String line, String end) {
        int next = text.indexOf('\n', begin);
        return next < 0 ? text + end + line : text.substring(0, next + 1) + line + text.substring(next + 1);
    }

    private static String withoutLine(String text, int place) {
        int begin = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        int next = text.indexOf('\n', place);
        return text.substring(0, begin) + (next < 0 ? "" : text.substring(next + 1));
    }

    private static int sectionBegin(String text, String section) {
        Matcher header = Pattern.compile("^[ \\t]*\\[" + Pattern.quote(section) + "][ \\t]*(#.*)?\\r?$",
                Pattern.MULTILINE).matcher(text);
        return header.find() ? header.start() : -1;
    }

    private static int sectionEnd(String text, int begin) {
        Matcher next = Pattern.compile("^[ \\t]*\\[", Pattern.MULTILINE).matcher(text);
        return next.find(begin + 1) ? Math.max(next.start(), begin) : text.length();
    }

    private static String line(String key, String value) {
        return key + " = " + written(value);
    }

    private static String written(String value) {
        return BARE.matcher(value).matches() ? value : '"' + value + '"';
    }
}
