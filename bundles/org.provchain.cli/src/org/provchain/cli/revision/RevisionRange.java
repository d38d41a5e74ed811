// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.revision;

import java.util.Optional;

import org.provchain.cli.console.CommandFailure;

/**
 * The revisions that are compared.
 *
 * @param before the first
 * @param after  the second; empty for the working tree
 */
public record RevisionRange(String before, Optional<String> after) {

    private static final String DOTS = "..";
    private static final String HEAD = "HEAD";

    /**
     * Reads {@code OLD} or {@code OLD..NEW}; as for git, a missing end of a range is HEAD.
     *
     * @throws CommandFailure if it is none
     */
    public static RevisionRange parse(String text) {
        if (text.isBlank()) {
            throw CommandFailure.usage("--rev takes a revision of git, such as HEAD~1, or two: OLD..NEW.");
        }
        int dots = text.indexOf(DOTS);
        if (dots < 0) {
            return new RevisionRange(text, Optional.empty());
        }
        String after = text.substring(dots + DOTS.length());
        if (after.startsWith(".") || after.contains(DOTS)) {
            throw CommandFailure.usage("'" + text + "' has too many dots; write OLD..NEW.");
        }
        return new RevisionRange(dots == 0 ? HEAD : text.substring(0, dots),
                Optional.of(after.isEmpty() ? HEAD : after));
    }
}
