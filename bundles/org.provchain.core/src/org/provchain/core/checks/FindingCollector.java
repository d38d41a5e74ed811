// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import static org.provchain.model.ProvchainPackage.Literals.SUPPRESSIBLE__SUPPRESSIONS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.provchain.core.project.Severity;
import org.provchain.model.Suppressible;
import org.provchain.model.Suppression;

/** Collects findings: sets the severities of the project and leaves out what the text silences. */
final class FindingCollector implements FindingSink {

    private final Map<String, Severity> severities;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());

    FindingCollector(Map<String, Severity> severities) {
        this.severities = severities;
    }

    @Override
    public void report(Check check, Severity severity, Place place, String message, String... data) {
        Severity effective = severities.getOrDefault(check.code(), severity);
        boolean silenced = place instanceof Place.InText text && isSilenced(check.code(), text.element());
        if (effective != Severity.OFF && !silenced) {
            findings.add(new Finding(check, effective, message, place, List.of(data)));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The suppressions that have silenced something. */
    Set<Suppression> used() {
        return used;
    }

    private boolean isSilenced(String code, EObject element) {
        boolean silenced = false;
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Suppressible suppressible && suppressible.eIsSet(SUPPRESSIBLE__SUPPRESSIONS)) {
                for (Suppression suppression : suppressible.getSuppressions()) {
                    if (code.equals(suppression.getCode())) {
                        used.add(suppression);
                        silenced = true;
                    }
                }
            }
        }
        return silenced;
    }
}
