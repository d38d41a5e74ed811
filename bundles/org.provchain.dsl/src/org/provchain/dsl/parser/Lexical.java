// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.parser;

/** Says why a stretch of text is no word of the language. The lexer's own message only tells what it came upon. */
final class Lexical {

    private Lexical() {
    }

    /** The problem and what to do, from the lexer's message such as {@code mismatched character '\n' expecting '"'}. */
    static String problem(String message) {
        String text = message == null ? "" : message;
        if (text.contains("'>'")) {
            return "Put a blank before '->'.";
        }
        if (text.contains("\\n") || text.contains("\\r") || text.contains("expecting '\"'") || text.contains("<EOF>")) {
            return "A text in quotes, a variable or a comment does not end: close it with \", } or */.";
        }
        return "These characters are no word of the language.";
    }
}
