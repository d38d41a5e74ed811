// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.function.UnaryOperator;

/**
 * The value that a parameter has at last, and the file that set it.
 *
 * @param kind whether the value may be shown
 * @param text the value; of a secret, its name; empty where it is hidden
 * @param file the name of the file
 * @param url  where the file lies; empty where that is not known
 */
public record Setting(Kind kind, String text, String file, String url) {

    /** Whether a value may be shown. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A secret, known by its name. */
        SECRET,
        /** A password that stands there as it is. */
        HIDDEN
    }

    /** The value as it may be shown. */
    public String shown() {
        return switch (kind) {
        case TEXT -> "\"" + text + "\"";
        case SECRET -> "secret " + text;
        case HIDDEN -> "(a password, not shown)";
        };
    }

    Setting map(UnaryOperator<String> mapped) {
        return new Setting(kind, mapped.apply(text), mapped.apply(file), mapped.apply(url));
    }

    Setting withoutText() {
        return kind == Kind.TEXT ? new Setting(kind, "", file, url) : this;
    }
}
