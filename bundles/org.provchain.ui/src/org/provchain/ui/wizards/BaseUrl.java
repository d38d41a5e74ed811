// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import java.util.Optional;
import java.util.regex.Pattern;

/** The base URL of a chain, as a user types it. */
public final class BaseUrl {

    /** Without what would end a string of a text. */
    private static final Pattern PATTERN = Pattern.compile("https?://[^/\\s\"\\\\]+/([^\\s\"\\\\]*/)?");

    private BaseUrl() {
    }

    /** What is wrong with it; empty where nothing is. */
    public static Optional<String> fault(String base) {
        return PATTERN.matcher(base).matches() ? Optional.empty() : Optional.of(Messages.NewProject_base_wrong);
    }
}
