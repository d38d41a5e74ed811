// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import static org.provchain.model.ProvchainPackage.Literals.CHAIN__BASE;
import static org.provchain.model.ProvchainPackage.Literals.CHAIN__DIALECT_NAME;
import static org.provchain.model.ProvchainPackage.Literals.CHAIN__ENTRY;
import static org.provchain.model.ProvchainPackage.Literals.CHAIN__PRODUCT;
import static org.provchain.model.ProvchainPackage.Literals.DEVICE_DECLARATION__FIRMWARE;
import static org.provchain.model.ProvchainPackage.Literals.DEVICE_DECLARATION__MAC_ID;
import static org.provchain.model.ProvchainPackage.Literals.DEVICE_DECLARATION__MODEL;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.provchain.core.checks.Check;
import org.provchain.core.project.Severity;
import org.provchain.model.Chain;
import org.provchain.model.ChainText;
import org.provchain.model.DeviceDeclaration;

/** Finds what a chain or a device says twice; the model keeps only the last, so the text itself is looked at. */
final class RepeatedHeaders {

    private static final Map<EStructuralFeature, String> OF_CHAIN = words(CHAIN__DIALECT_NAME, "dialect",
            CHAIN__PRODUCT, "product", CHAIN__BASE, "base", CHAIN__ENTRY, "entry");
    private static final Map<EStructuralFeature, String> OF_DEVICE = words(DEVICE_DECLARATION__MODEL, "model",
            DEVICE_DECLARATION__FIRMWARE, "firmware", DEVICE_DECLARATION__MAC_ID, "macid");

    private RepeatedHeaders() {
    }

    static List<LocatedFinding> of(ChainText text, Path file) {
        List<LocatedFinding> findings = new ArrayList<>();
        for (EObject element : text.getElements()) {
            switch (element) {
            case Chain chain -> collect(chain, OF_CHAIN, file, findings);
            case DeviceDeclaration device -> collect(device, OF_DEVICE, file, findings);
            default -> {
                // has no headers in free order
            }
            }
        }
        return findings;
    }

    private static void collect(EObject element, Map<EStructuralFeature, String> headers, Path file,
            List<LocatedFinding> findings) {
        headers.forEach((feature, word) -> {
            List<INode> nodes = element.eIsSet(feature) ? NodeModelUtils.findNodesForFeature(element, feature)
                    : List.of();
            for (INode again : nodes.subList(Math.min(1, nodes.size()), nodes.size())) {
                TextRegion first = TextRegions.of(nodes.getFirst());
                findings.add(new LocatedFinding(file, TextRegions.of(again), Severity.ERROR, Check.PC004.code(), "'"
                        + word + "' is already given in line " + first.line() + "; keep one of the two.", List.of()));
            }
        });
    }

    private static Map<EStructuralFeature, String> words(Object... pairs) {
        Map<EStructuralFeature, String> words = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            words.put((EStructuralFeature) pairs[at], (String) pairs[at + 1]);
        }
        return words;
    }
}
