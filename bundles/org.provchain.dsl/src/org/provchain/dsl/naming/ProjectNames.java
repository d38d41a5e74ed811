// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.ProvisioningFile;

/** The names under which things are known in the whole project: a chain, a catalogue, and a file behind its chain. */
public class ProjectNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        return switch (object) {
        case Chain chain -> name(chain.getName());
        case CatalogueDeclaration catalogue -> name(catalogue.getName());
        case ProvisioningFile file -> file(chainName(file), file.getName());
        default -> null;
        };
    }

    /** The name of a file in the whole project, or null where one of the two names is missing. */
    public static QualifiedName file(String chain, String file) {
        return chain == null || file == null ? null : QualifiedName.create(chain, file);
    }

    /** The name of the chain that a file belongs to, without resolving the reference of a part; null if there is none. */
    public static String chainName(EObject file) {
        return switch (file.eContainer()) {
        case Chain chain -> chain.getName();
        case ChainPart part -> chainName(part);
        case null, default -> null;
        };
    }

    /** The name of the chain that a part continues, as written; null if there is none. */
    public static String chainName(ChainPart part) {
        return NodeModelUtils.findNodesForFeature(part, ProvchainPackage.Literals.CHAIN_PART__CHAIN).stream()
                .findFirst().map(NodeModelUtils::getTokenText).orElse(null);
    }

    private static QualifiedName name(String name) {
        return name == null ? null : QualifiedName.create(name);
    }
}
