// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.util.stream.Collectors;

import org.provchain.core.export.ArchivePlan;
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

    static String of(ArchivePlan plan) {
        String sentence = switch (plan.outcome()) {
        case CREATE -> Messages.Export_archive_create;
        case REPLACE -> Messages.Export_archive_replace;
        case UNCHANGED -> Messages.Export_archive_same;
        };
        return Messages.bind(sentence, plan.files(), size(plan.bytes()));
    }

    /** A number of bytes, as file managers show it. */
    static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        return bytes < 1 << 20 ? Math.ceilDiv(bytes, 1024L) + " KB" : Math.ceilDiv(bytes, 1L << 20) + " MB";
    }

    static String of(ExportFaultsException faults) {
        return Messages.Export_refused + "\n"
                + faults.faults().stream().map(ExportFault::message).collect(Collectors.joining("\n"));
    }
}
