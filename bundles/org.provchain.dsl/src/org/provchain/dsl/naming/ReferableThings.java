// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.ChainText;
import org.provchain.model.ProvisioningFile;

/** Indexes chains, their files and catalogues; what lies inside a file is never referred to. */
public class ReferableThings extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        if (object instanceof Chain || object instanceof CatalogueDeclaration || object instanceof ProvisioningFile) {
            super.createEObjectDescriptions(object, acceptor);
        }
        return object instanceof ChainText || object instanceof Chain || object instanceof ChainPart;
    }
}
