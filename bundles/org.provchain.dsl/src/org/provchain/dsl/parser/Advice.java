// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.parser;

import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.Chain;
import org.provchain.model.ChainText;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.Parameter;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ParameterDeclaration;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Scenario;
import org.provchain.model.Variable;

/** What to do about a text that cannot be read, as far as the place tells. */
final class Advice {

    private Advice() {
    }

    /**
     * The advice; empty where there is none.
     *
     * @param current the element that was being read, may be null
     * @param token   the token at which reading stopped, may be null
     */
    static String of(EObject current, Token token) {
        String text = token == null || token.getText() == null ? "" : token.getText();
        if (token != null && token.getType() == Token.EOF) {
            return "A '{' is not closed: add the '}' that is missing.";
        }
        if (text.equals("\"")) {
            return "A text in quotes ends on its own line: add the closing quote.";
        }
        if (text.equals("'") || text.equals("„") || text.equals("“") || text.equals("”")) {
            return "Write texts in straight double quotes: \"…\".";
        }
        if (text.equals("<")) {
            return "This is a chain text; XML is written by 'provchain export'.";
        }
        return switch (current) {
        case Parameter parameter -> value(text);
        case Variable variable -> value(text);
        case ParameterBlock block -> "A block holds 'NAME = VALUE' and further blocks 'NAME { … }'.";
        case ProvisioningFile file ->
            "A file holds 'NAME = VALUE', blocks 'NAME { … }', 'firmware \"VERSION\" from \"URL\"', links such as "
                    + "'redirect to FILE', and 'step TYPE'.";
        case Chain chain -> "A chain holds its dialect, product, base, models and entry first, and then its files.";
        case DeviceDeclaration device ->
            "Write 'device MAC model MODEL firmware \"VERSION\" macid \"MAC-ID\" { variable = \"value\" }'.";
        case Scenario scenario -> "A scenario holds 'boot MAC on CHAIN' and then what to 'expect'.";
        case ParameterDeclaration parameter -> parameter();
        case CatalogueDeclaration catalogue -> parameter();
        case ChainText all -> top();
        case null -> top();
        default -> "";
        };
    }

    private static String value(String found) {
        boolean word = !found.isEmpty() && Character.isLetterOrDigit(found.charAt(0));
        return word ? "Put the value in quotes: \"" + found + "\"."
                : "A value is a \"text\", a number, on, off, ${variable} or 'secret NAME'.";
    }

    private static String parameter() {
        return "A catalogue holds 'NAME : TYPE' with bool, int, string, url, file, list, secret or enum { … }.";
    }

    private static String top() {
        return "A text holds 'chain', 'extend chain', 'devices from', 'device', 'scenario' and 'catalogue'.";
    }
}
