// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench.fuzz;

import java.util.List;

/** What a user is told is in his words: no name of a class, of a rule of the grammar, or of an exception. */
final class Told {

    // no regular expression: the fuzzer watches each step of one, which took more time than the parser
    private static final List<String> NOT_FOR_USERS = List.of("RULE_", "extraneous input", "mismatched", "no viable",
            "missing EOF", "Exception", "org.eclipse", "java.", "required (...)+", "Couldn't resolve", "JAXP", "null");

    private Told() {
    }

    /**
     * Holds a message against that.
     *
     * @param quoted what the input itself says, which may be quoted
     * @throws IllegalStateException if it is not for users
     */
    static void check(String message, String quoted) {
        for (String each : NOT_FOR_USERS) {
            if (message.contains(each) && !quoted.contains(each)) {
                throw new IllegalStateException("not for users: " + message);
            }
        }
        if (message.isBlank()) {
            throw new IllegalStateException("a message says nothing");
        }
    }
}
