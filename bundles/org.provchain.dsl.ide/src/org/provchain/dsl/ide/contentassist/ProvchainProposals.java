// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.provchain.core.catalogue.CatalogueEntry;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.catalogue.ParameterType;
import org.provchain.dsl.ide.cursor.FullNames;
import org.provchain.model.FileKind;
import org.provchain.model.Parameter;
import org.provchain.model.ProvisioningFile;

/** Proposes keywords where they begin something, names and values of parameters, and what can be referred to. */
public class ProvchainProposals extends IdeContentProposalProvider {

    /** Words that are keywords elsewhere and may be names here: no help in a list. */
    private static final Set<String> NAME_RULES = Set.of("SoftName", "SoftWord", "Name", "Version");
    private static final Set<FileKind> WITH_PARAMETERS = EnumSet.of(FileKind.FILE, FileKind.SETTINGS);
    /** The kinds of file that hold a statement, by the rule that reads it. */
    private static final Map<String, Set<FileKind>> STATEMENTS = Map.of(
            "Parameter", WITH_PARAMETERS, "ParameterBlock", WITH_PARAMETERS,
            "Redirect", EnumSet.of(FileKind.FILE), "RedirectKind", EnumSet.of(FileKind.FILE),
            "Step", EnumSet.of(FileKind.FILE),
            "Category", EnumSet.of(FileKind.INDEX), "CategoryKind", EnumSet.of(FileKind.INDEX),
            "FirmwareImage", EnumSet.of(FileKind.FILE, FileKind.FIRMWARE_LIST),
            "ListItem", EnumSet.of(FileKind.FIRMWARE_LIST, FileKind.NVM_LIST, FileKind.CUSTOM_LIST));
    private static final int OF_PARAMETERS = 600;
    private static final int OF_VALUES = 650;

    private Context known;

    /** Sets what is known beyond the text. */
    void use(Context beyond) {
        this.known = beyond;
    }

    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        String rule = GrammarUtil.containingRule(keyword).getName();
        return !NAME_RULES.contains(rule) && keyword.getValue().chars().anyMatch(Character::isLetter)
                && isAllowed(rule, context.getCurrentModel()) && isOfType(rule, context.getCurrentModel());
    }

    /** What the grammar reads in the body of any file, but the kind of this one does not hold. */
    private static boolean isAllowed(String rule, EObject model) {
        ProvisioningFile file = EcoreUtil2.getContainerOfType(model, ProvisioningFile.class);
        Set<FileKind> kinds = STATEMENTS.get(rule);
        return file == null || kinds == null || kinds.contains(file.getKind());
    }

    /** A switch or a secret, where the parameter takes one as far as is known. */
    private boolean isOfType(String rule, EObject model) {
        Parameter parameter = EcoreUtil2.getContainerOfType(model, Parameter.class);
        if (parameter == null || parameter.getName() == null) {
            return true;
        }
        Optional<ParameterType> type = known.catalogue().find(FullNames.of(parameter)).map(CatalogueEntry::type);
        return type.isEmpty() || switch (rule) {
        case "BooleanValue" -> type.get() instanceof ParameterType.Bool;
        case "SecretValue" -> !(type.get() instanceof ParameterType.Bool || type.get() instanceof ParameterType.Int
                || type.get() instanceof ParameterType.Enumeration);
        default -> true;
        };
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        String rule = GrammarUtil.containingRule(assignment).getName();
        // of a string or a number the platform would propose the name of what stands there, which nobody means
        boolean isFree = assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof TerminalRule;
        if (!isAllowed(rule, context.getCurrentModel())) {
            return;
        }
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
        } else if (!isFree) {
            super._createProposals(assignment, context, acceptor);
            if (assignment.getTerminal() instanceof CrossReference reference) {
                new NameProposals(known, context).of(reference)
                        .forEach(entry -> acceptor.accept(entry, OF_VALUES));
            }
        }
    }
}
