// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.provchain.dsl.ProvchainStandaloneSetup;

/** Finds keywords, numbers and variables between strings and comments. The keywords are those of the grammar. */
final class CodeScanner extends RuleBasedScanner {

    private static final class Keywords {
        static final Set<String> ALL = GrammarUtil
                .getAllKeywords(ProvchainStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar())
                .stream().filter(each -> each.length() > 1 && Character.isLetter(each.charAt(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    CodeScanner() {
        WordRule words = new WordRule(new Word(), new Token(new TextAttribute(null)));
        Token keyword = new Token(TextStyle.KEYWORD.attribute());
        Keywords.ALL.forEach(each -> words.addWord(each, keyword));
        setRules(new IRule[] { new SingleLineRule("${", "}", new Token(TextStyle.VARIABLE.attribute())),
                new NumberWithin(new Token(TextStyle.NUMBER.attribute())), words });
        setDefaultReturnToken(new Token(new TextAttribute(null)));
    }

    /** A word of the language: a dotted name is one. */
    private static final class Word implements IWordDetector {

        @Override
        public boolean isWordStart(char each) {
            return Character.isLetter(each) || each == '_';
        }

        @Override
        public boolean isWordPart(char each) {
            return Character.isLetterOrDigit(each) || each == '_' || each == '.' || each == '-';
        }
    }
}
