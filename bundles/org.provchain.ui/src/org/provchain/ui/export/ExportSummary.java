// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.util.stream.Collectors;

import org.provchain.core.export.ExportPlan;
import org.provchain.core.xml.ExportFault;
import org.provchain.core.xml.ExportFaultsException;

/** What an export did or would do, in a sentence. */
final class ExportSummary {

    private ExportSummary() {
    }

    static String of(ExportPlan plan) {
        return Messages.bind(Messages.Export_summary, new Object[] { plan.create().size(), plan.update().size(),
                plan.unchanged().size(), plan.delete().size() });
    }

    static String of(ExportFaultsException faults) {
        return Messages.Export_refused + "\n"
                + faults.faults().stream().map(ExportFault::message).collect(Collectors.joining("\n"));
    }
}
