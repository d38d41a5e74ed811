// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.model.Parameter;

/** Proposes keywords where they begin something, names and values of parameters, and what can be referred to. */
public class ProvchainProposals extends IdeContentProposalProvider {

    /** Words that are keywords elsewhere and may be names here: no help in a list. */
    private static final Set<String> NAME_RULES = Set.of("SoftName", "SoftWord", "Name", "Version");
    private static final int OF_PARAMETERS = 600;
    private static final int OF_VALUES = 650;

    private Context known;

    /** Sets what is known beyond the text. */
    void use(Context beyond) {
        this.known = beyond;
    }

    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return !NAME_RULES.contains(GrammarUtil.containingRule(keyword).getName())
                && keyword.getValue().chars().anyMatch(Character::isLetter);
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        String rule = GrammarUtil.containingRule(assignment).getName();
        if (rule.equals("Parameter") && assignment.getFeature().equals("name")) {
            new ParameterProposals(known.catalogue(), context.getCurrentModel()).names()
                    .forEach(entry -> acceptor.accept(entry, OF_PARAMETERS));
        } else if (rule.equals("Parameter") && assignment.getFeature().equals("value")) {
            EObject model = context.getCurrentModel();
            Parameter parameter = EcoreUtil2.getContainerOfType(model, Parameter.class);
            if (parameter != null && parameter.getName() != null) {
                new ParameterProposals(known.catalogue(), parameter.eContainer()).values(parameter.getName())
                        .forEach(entry -> acceptor.accept(entry, OF_VALUES));
            }
        } else if (rule.equals("ProvisioningFile") && assignment.getFeature().equals("kind")) {
            new FileKindProposals(context.getCurrentModel()).kinds()
                    .forEach(entry -> acceptor.accept(entry, OF_VALUES));
        } else if (rule.equals("SecretValue")) {
            known.secrets().forEach(each -> acceptor.accept(NameProposals.entry(each), OF_VALUES));
        } else if (rule.equals("Chain") && assignment.getFeature().equals("models")
                || assignment.getFeature().equals("model")) {
            Arrays.stream(DeviceModel.values()).map(DeviceModel::modelName)
                    .forEach(each -> acceptor.accept(NameProposals.entry(each), OF_VALUES));
        } else {
            super._createProposals(assignment, context, acceptor);
            if (assignment.getTerminal() instanceof CrossReference reference) {
                new NameProposals(known, context).of(reference)
                        .forEach(entry -> acceptor.accept(entry, OF_VALUES));
            }
        }
    }
}
