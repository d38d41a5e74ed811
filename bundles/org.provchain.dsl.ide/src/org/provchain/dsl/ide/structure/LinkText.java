// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.structure;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.dialect.StatementKind;
import org.provchain.model.Link;
import org.provchain.model.LinkKind;
import org.provchain.model.ProvchainPackage.Literals;
import org.provchain.model.ProvisioningFile;

/** How the language writes links. */
final class LinkText {

    private static final String ARROW = "->";

    private LinkText() {
    }

    /** What stands before the target: nothing in a list. */
    static String beginning(StatementKind kind, Site site, ProvisioningFile file) {
        return switch (kind) {
        case REDIRECT -> "redirect to ";
        case FIRMWARE_CATEGORY, NVM_CATEGORY, CUSTOM_CATEGORY -> arrow(word(kind), site, file);
        default -> "";
        };
    }

    /** The word of a category. */
    static String word(StatementKind kind) {
        return switch (kind) {
        case FIRMWARE_CATEGORY -> LinkKind.FIRMWARE.getLiteral();
        case NVM_CATEGORY -> LinkKind.NVM.getLiteral();
        case CUSTOM_CATEGORY -> LinkKind.CUSTOM.getLiteral();
        default -> "";
        };
    }

    /** The name or the URL that a link leads to, as it stands in the text. */
    static INode target(Link link) throws ChangeRefused {
        for (var feature : List.of(Literals.LINK__TARGET, Literals.LINK__URL)) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(link, feature);
            if (!nodes.isEmpty()) {
                return nodes.getLast();
            }
        }
        throw new ChangeRefused(Messages.ChangeRefused_gone);
    }

    /** The arrow stands below that of the last category. */
    private static String arrow(String word, Site site, ProvisioningFile file) {
        int width = 0;
        for (var each : file.getStatements()) {
            INode node = NodeModelUtils.findActualNodeFor(each);
            int arrow = each instanceof Link ? site.text().indexOf(ARROW, node.getOffset()) : -1;
            if (arrow >= 0 && arrow < site.lineEnd(node.getOffset()) && site.beginsLine(node.getOffset())) {
                width = arrow - node.getOffset();
            }
        }
        return word + " ".repeat(Math.max(1, width - word.length())) + ARROW + " ";
    }
}
