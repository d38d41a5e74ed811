// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.rename;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.provchain.dsl.ProvchainStandaloneSetup;

/** Which words may be names. */
public final class NewNames {

    private static final Pattern NAME = Pattern
            .compile("[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*(\\.[A-Za-z0-9_]+(-[A-Za-z0-9_]+)*)*");

    private NewNames() {
    }

    /** Why a word cannot be a name; empty where it can. */
    public static Optional<String> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(Messages.NewNames_empty);
        }
        if (!NAME.matcher(name).matches()) {
            return Optional.of(Messages.NewNames_letters);
        }
        return Reserved.WORDS.contains(name) ? Optional.of(Messages.bind(Messages.NewNames_reserved, name))
                : Optional.empty();
    }

    /** The keywords that the grammar does not take as names. */
    private static final class Reserved {
        static final Set<String> WORDS = words();

        private static Set<String> words() {
            Grammar grammar = ProvchainStandaloneSetup.injector().getInstance(IGrammarAccess.class).getGrammar();
            Set<String> words = new HashSet<>(GrammarUtil.getAllKeywords(grammar));
            ParserRule soft = (ParserRule) GrammarUtil.findRuleForName(grammar, "SoftName");
            GrammarUtil.containedKeywords(soft).forEach(each -> words.remove(each.getValue()));
            return Set.copyOf(words);
        }
    }
}
