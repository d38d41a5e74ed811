// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.parser;

import java.util.Map;

import org.antlr.runtime.Token;

/** The words for tokens of the language. */
final class Words {

    private static final int LONGEST = 40;

    private static final Map<String, String> TERMINALS = Map.of("RULE_STRING", "a text in quotes", "RULE_WORD",
            "a name",
            "RULE_INT", "a whole number", "RULE_RANGE", "a range such as 0..3", "RULE_MAC", "a MAC address",
            "RULE_VARIABLE_REFERENCE", "a variable ${…}");

    private Words() {
    }

    /** What was found, quoted as it stands in the text. */
    static String found(Token token) {
        if (token.getType() == Token.EOF || token.getText() == null) {
            return "the end of the text";
        }
        String text = token.getText();
        return "'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "'";
    }

    /** What should have stood there. */
    static String expected(String[] names, int type) {
        if (names == null || type < 0 || type >= names.length) {
            return "something else";
        }
        String name = names[type];
        return TERMINALS.getOrDefault(name, name.startsWith("RULE_") ? "something else" : quoted(name));
    }

    private static String quoted(String keyword) {
        return keyword.startsWith("'") ? keyword : "'" + keyword + "'";
    }
}
