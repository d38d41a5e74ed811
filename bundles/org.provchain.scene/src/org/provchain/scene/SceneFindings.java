// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.provchain.core.chain.Instruction;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.checks.Finding;
import org.provchain.core.checks.Place;

/**
 * Which figure a finding belongs to: the link that it stands on, else the file around it; the entry where it stands on the
 * chain as a whole, since its first URL is what the chain says outside of its files.
 */
final class SceneFindings {

    private final Map<EObject, List<Finding>> found = new IdentityHashMap<>();

    /**
     * Sorts findings by figures.
     *
     * @param links whether an instruction is drawn as a link
     */
    SceneFindings(ServedChain chain, Collection<Finding> findings, Set<Instruction> links) {
        if (findings.isEmpty()) {
            return;
        }
        Map<EObject, Boolean> figures = new IdentityHashMap<>();
        figures.put(chain.source(), true);
        chain.files().forEach(file -> figures.put(file.source(), true));
        links.forEach(link -> figures.put(link.source(), true));
        for (Finding finding : findings) {
            if (finding.place() instanceof Place.InText text) {
                EObject around = text.element();
                while (around != null && !figures.containsKey(around)) {
                    around = around.eContainer();
                }
                if (around != null) {
                    found.computeIfAbsent(around, each -> new ArrayList<>(1)).add(finding);
                }
            }
        }
    }

    Optional<Badge> ofChain(ServedChain chain) {
        return of(chain.source());
    }

    Optional<Badge> of(ServedFile file) {
        return of(file.source());
    }

    Optional<Badge> of(Instruction link) {
        return of(link.source());
    }

    private Optional<Badge> of(EObject element) {
        return Badge.of(found.getOrDefault(element, List.of()));
    }
}
