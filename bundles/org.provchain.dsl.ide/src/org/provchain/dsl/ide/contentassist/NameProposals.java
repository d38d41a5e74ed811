// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.contentassist;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.chain.ServedChain;
import org.provchain.model.Boot;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.Scenario;

/** Names that other texts of the project declare; those of the text at hand come from its scopes. */
final class NameProposals {

    private final Context known;
    private final EObject around;

    NameProposals(Context known, ContentAssistContext context) {
        this.known = known;
        this.around = context.getCurrentModel();
    }

    /** The names that a reference may name. */
    List<ContentAssistEntry> of(CrossReference reference) {
        if (reference.getType().getClassifier() == ProvchainPackage.Literals.CHAIN) {
            return known.chains().stream().map(ServedChain::name).map(NameProposals::entry).toList();
        }
        return reference.getType().getClassifier() == ProvchainPackage.Literals.PROVISIONING_FILE
                ? known.files(chain()).stream().map(NameProposals::entry).toList()
                : List.of();
    }

    /** The name of the chain that the place belongs to, as it is written. */
    private String chain() {
        Chain chain = EcoreUtil2.getContainerOfType(around, Chain.class);
        if (chain != null) {
            return chain.getName() == null ? "" : chain.getName();
        }
        ChainPart part = EcoreUtil2.getContainerOfType(around, ChainPart.class);
        if (part != null) {
            return written(part, ProvchainPackage.Literals.CHAIN_PART__CHAIN);
        }
        Scenario scenario = EcoreUtil2.getContainerOfType(around, Scenario.class);
        Boot boot = scenario == null ? null : scenario.getBoot();
        return boot == null ? "" : written(boot, ProvchainPackage.Literals.BOOT__CHAIN);
    }

    private static String written(EObject element, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.getFirst());
    }

    static ContentAssistEntry entry(String name) {
        ContentAssistEntry entry = ParameterProposals.entry(name, name, "");
        entry.setSource(ProposalKind.NAME);
        return entry;
    }
}
