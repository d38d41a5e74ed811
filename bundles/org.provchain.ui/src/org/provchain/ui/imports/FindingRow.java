// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.util.ArrayList;
import java.util.List;

import org.provchain.core.imports.ImportNote;
import org.provchain.core.imports.ImportProblem;
import org.provchain.core.project.Severity;

/**
 * What an import found, as a line of a table.
 *
 * @param severity how bad it is
 * @param code     the check; empty for a note
 * @param place    the document with line and column; empty for a note
 * @param message  what it is
 * @param stops    whether it stops the import
 */
record FindingRow(Severity severity, String code, String place, String message, boolean stops) {

    /** All lines of an import: what stops it, what else was found, and the notes. */
    static List<FindingRow> of(XmlImport.Reading reading) {
        List<FindingRow> stopping = new ArrayList<>();
        List<FindingRow> others = new ArrayList<>();
        for (ImportProblem each : reading.result().problems()) {
            boolean stops = reading.options().stops(each);
            (stops ? stopping : others).add(of(each, stops));
        }
        stopping.addAll(others);
        for (ImportNote each : reading.result().notes()) {
            stopping.add(new FindingRow(Severity.INFO, "", "", each.message(), false));
        }
        return stopping;
    }

    private static FindingRow of(ImportProblem problem, boolean stops) {
        Severity severity = stops || problem.check().severity() != Severity.ERROR ? problem.check().severity()
                : Severity.WARNING;
        return new FindingRow(severity, problem.check().code(),
                problem.file() + ":" + problem.place().line() + ":" + problem.place().column(), problem.message(),
                stops);
    }

    /** The icon of the severity. */
    String icon() {
        return switch (severity) {
        case ERROR -> "error";
        case WARNING -> "warning";
        case INFO, OFF -> "info";
        };
    }

    /** The severity in the user's language. */
    String word() {
        return switch (severity) {
        case ERROR -> Messages.Import_error;
        case WARNING -> Messages.Import_warning;
        case INFO, OFF -> Messages.Import_info;
        };
    }
}
