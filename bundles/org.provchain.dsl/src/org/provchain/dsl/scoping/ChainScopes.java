// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.scoping;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;
import org.provchain.dsl.naming.ProjectNames;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.Scenario;

/**
 * What a name may refer to: a file by its name inside its chain, wherever in the project that part of the chain stands; a
 * chain or a catalogue by its name.
 */
public class ChainScopes implements IScopeProvider {

    @Inject
    private IGlobalScopeProvider global;
    @Inject
    private IResourceDescription.Manager descriptions;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference.getEReferenceType() == ProvchainPackage.Literals.PROVISIONING_FILE) {
            String chain = chainName(context);
            return chain == null ? IScope.NULLSCOPE
                    : new FilesOfChainScope(chain, index(context, reference));
        }
        return index(context, reference);
    }

    /** All things of the project that the reference may point to: those of the same text first. */
    private IScope index(EObject context, EReference reference) {
        Resource text = context.eResource();
        return SelectableBasedScope.createScope(others(text, reference), descriptions.getResourceDescription(text),
                reference.getEReferenceType(), false);
    }

    private IScope others(Resource text, EReference reference) {
        return OtherTexts.of(text)
                .map(each -> SelectableBasedScope.createScope(IScope.NULLSCOPE, each, reference.getEReferenceType(),
                        false))
                .orElseGet(() -> global.getScope(text, reference, null));
    }

    private static String chainName(EObject context) {
        Scenario scenario = EcoreUtil2.getContainerOfType(context, Scenario.class);
        if (scenario != null) {
            return scenario.getBoot() == null ? null
                    : NodeModelUtils.findNodesForFeature(scenario.getBoot(), ProvchainPackage.Literals.BOOT__CHAIN)
                            .stream().findFirst().map(NodeModelUtils::getTokenText).orElse(null);
        }
        for (EObject each = context; each != null; each = each.eContainer()) {
            if (each instanceof Chain chain) {
                return chain.getName();
            }
            if (each instanceof ChainPart part) {
                return ProjectNames.chainName(part);
            }
        }
        return null;
    }
}
