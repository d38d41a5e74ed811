// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.parser;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.provchain.core.checks.Check;

/** Says in the user's words why a text cannot be read. */
public class SyntaxMessages implements ISyntaxErrorMessageProvider {

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return message(problem(context) + advice(context));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return message(context.getDefaultMessage());
    }

    private static String problem(IParserErrorContext context) {
        RecognitionException cause = context.getRecognitionException();
        Token token = cause == null ? null : cause.token;
        if (token == null) {
            return Lexical.problem(context.getDefaultMessage());
        }
        String found = Words.found(token);
        return switch (cause) {
        case UnwantedTokenException unwanted when token.getType() != Token.EOF -> found + " does not belong here"
                + expected(context, unwanted.expecting, "; expected ") + ".";
        case MissingTokenException missing when missing.expecting > Token.EOF ->
            Words.expected(context.getTokenNames(), missing.expecting)
                    + " is missing before " + found + ".";
        case MismatchedTokenException mismatched when mismatched.expecting == Token.EOF -> found
                + " cannot stand here.";
        case MismatchedTokenException mismatched -> "Found " + found
                + expected(context, mismatched.expecting, " where I expected ") + ".";
        default -> token.getType() == Token.EOF ? "The text ends too early."
                : found + " cannot stand here.";
        };
    }

    private static String expected(IParserErrorContext context, int type, String before) {
        return type <= Token.EOF ? "" : before + Words.expected(context.getTokenNames(), type);
    }

    private static String advice(IParserErrorContext context) {
        EObject current = context.getCurrentContext();
        RecognitionException cause = context.getRecognitionException();
        Token token = cause == null ? null : cause.token;
        String advice = Advice.of(current, token);
        return advice.isEmpty() ? "" : " " + advice;
    }

    private static SyntaxErrorMessage message(String text) {
        String first = text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return new SyntaxErrorMessage(first, Check.PC001.code());
    }
}
