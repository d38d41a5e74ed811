// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.annotations;

import org.eclipse.jface.text.source.Annotation;
import org.provchain.core.project.Severity;
import org.provchain.dsl.project.LocatedFinding;

/** A finding in the text of an editor, as it stands now. */
public final class FindingAnnotation extends Annotation {

    private static final String PREFIX = "org.provchain.ui.editor.finding.";

    private final LocatedFinding finding;

    FindingAnnotation(LocatedFinding finding) {
        super(type(finding.severity()), false, finding.code() + ": " + finding.message());
        this.finding = finding;
    }

    /** The finding. */
    public LocatedFinding finding() {
        return finding;
    }

    private static String type(Severity severity) {
        return PREFIX + switch (severity) {
        case ERROR -> "error";
        case WARNING -> "warning";
        case INFO, OFF -> "info";
        };
    }
}
