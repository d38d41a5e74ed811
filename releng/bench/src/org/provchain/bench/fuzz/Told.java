// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench.fuzz;

import java.util.regex.Pattern;

/** What a user is told is in his words: no name of a class, of a rule of the grammar, or of an exception. */
final class Told {

    private static final Pattern NOT_FOR_USERS = Pattern
            .compile("RULE_|extraneous input|mismatched|no viable|missing EOF"
                    + "|Exception\\b|org\\.eclipse|java\\.|required \\(\\.\\.\\.\\)\\+|Couldn't resolve|JAXP|\\bnull\\b");

    private Told() {
    }

    /**
     * Holds a message against that.
     *
     * @param quoted what the input itself says, which may be quoted
     * @throws IllegalStateException if it is not for users
     */
    static void check(String message, String quoted) {
        var found = NOT_FOR_USERS.matcher(message);
        while (found.find()) {
            if (!quoted.contains(found.group())) {
                throw new IllegalStateException("not for users: " + message);
            }
        }
        if (message.isBlank()) {
            throw new IllegalStateException("a message says nothing");
        }
    }
}
