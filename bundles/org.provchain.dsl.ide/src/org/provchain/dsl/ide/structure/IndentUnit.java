// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.model.ParameterDeclaration;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.Statement;

/** By how much a text indents what stands in something. */
final class IndentUnit {

    private static final String FOUR_BLANKS = "    ";

    private IndentUnit() {
    }

    /** As the first thing does it that stands on a line of its own in something else. */
    static String of(Site site, EObject anything) {
        for (Class<? extends EObject> type : List.of(ProvisioningFile.class, Statement.class,
                ParameterDeclaration.class)) {
            for (EObject each : EcoreUtil2.eAllOfType(EcoreUtil2.getRootContainer(anything), type)) {
                String unit = unit(site, each);
                if (!unit.isEmpty()) {
                    return unit;
                }
            }
        }
        return site.text().contains("\n\t") ? "\t" : FOUR_BLANKS;
    }

    private static String unit(Site site, EObject inner) {
        INode node = NodeModelUtils.findActualNodeFor(inner);
        INode outer = NodeModelUtils.findActualNodeFor(inner.eContainer());
        if (node == null || outer == null || !site.beginsLine(node.getOffset())) {
            return "";
        }
        String deep = site.indent(node.getOffset());
        String flat = site.indent(outer.getOffset());
        return deep.startsWith(flat) ? deep.substring(flat.length()) : "";
    }
}
