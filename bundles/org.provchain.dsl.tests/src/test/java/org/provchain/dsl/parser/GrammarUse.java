// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.parser;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** Tells which places of the grammar no text has used: words, references, and calls of rules. */
final class GrammarUse {

    /** The rules that only list words that may be names; the words have their places elsewhere. */
    private static final Set<String> LISTS_OF_WORDS = Set.of("SoftName", "SoftWord");

    private final Grammar grammar;
    private final Set<EObject> used = Collections.newSetFromMap(new IdentityHashMap<>());

    GrammarUse(Grammar grammar) {
        this.grammar = grammar;
    }

    void add(XtextResource text) {
        for (INode node : text.getParseResult().getRootNode().getAsTreeIterable()) {
            used.add(node.getGrammarElement());
        }
    }

    /** The places without use, each as its rule and what stands there. */
    List<String> unused() {
        return grammar.getRules().stream()
                .filter(each -> !(each instanceof TerminalRule) && !LISTS_OF_WORDS.contains(each.getName()))
                .flatMap(rule -> EcoreUtil2.eAllContentsAsList(rule).stream().filter(each -> !used.contains(each))
                        .map(GrammarUse::shown).filter(each -> !each.isEmpty()).map(each -> where(rule) + each))
                .toList();
    }

    private static String where(AbstractRule rule) {
        return rule.getName() + ": ";
    }

    /** What stands there; empty for what is no place of its own. */
    private static String shown(EObject element) {
        return switch (element) {
        case Keyword word when word.eContainer() instanceof EnumLiteralDeclaration -> "";
        case Keyword word -> word.getValue();
        case EnumLiteralDeclaration literal -> literal.getLiteral().getValue();
        case CrossReference reference -> "reference to " + reference.getType().getClassifier().getName();
        case RuleCall call when GrammarUtil.containingCrossReference(call) != null -> "";
        case RuleCall call -> call.getRule().getName();
        default -> "";
        };
    }
}
