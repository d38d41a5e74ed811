// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.provchain.core.checks.Finding;
import org.provchain.core.project.Severity;

/**
 * What was found on something that is shown.
 *
 * @param severity the highest severity
 * @param findings what was found, the most serious first
 */
public record Badge(Severity severity, List<Finding> findings) {

    /** The badge of findings; none where there are none. */
    public static Optional<Badge> of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::severity));
        return Optional.of(new Badge(sorted.getFirst().severity(), List.copyOf(sorted)));
    }

    /** The findings as the command line says them, without the place. */
    public List<String> messages() {
        return findings.stream().map(each -> each.severity().word() + " " + each.code() + ": " + each.message())
                .toList();
    }
}
