// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.model.ProvchainPackage;
import org.provchain.model.ProvisioningFile;

/** Makes location and kind of a file fit: a placeholder for a file of each device, or the other way round (PC212). */
final class LocationFixes {

    private LocationFixes() {
    }

    static List<QuickFix> of(Fixing fixing) {
        return fixing.around(ProvisioningFile.class).map(file -> fix(fixing, file)).orElse(List.of());
    }

    private static List<QuickFix> fix(Fixing fixing, ProvisioningFile file) {
        List<INode> written = NodeModelUtils.findNodesForFeature(file,
                ProvchainPackage.Literals.PROVISIONING_FILE__LOCATION);
        if (written.isEmpty() || file.getLocation() == null) {
            return List.of();
        }
        INode node = written.getFirst();
        if (file.isPerDevice()) {
            String folder = file.getLocation().substring(0, file.getLocation().lastIndexOf('/') + 1);
            String location = folder + "%MACD.xml";
            return List.of(QuickFix.of(Messages.bind(Messages.LocationFixes_location, location), fixing.file(),
                    node.getOffset(), node.getLength(), "\"" + location + "\""));
        }
        return List.of(QuickFix.of(Messages.LocationFixes_each, fixing.file(),
                node.getOffset() + node.getLength(), 0, " for each device"));
    }
}
