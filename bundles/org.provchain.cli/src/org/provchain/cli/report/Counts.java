// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;

/** Sums a project and its findings up in one line. */
public final class Counts {

    private Counts() {
    }

    /** Such as {@code 1 chain, 2 files: 1 error, 3 warnings}. */
    public static String of(OpenedProject opened) {
        Project project = opened.project();
        int files = project.chains().stream().mapToInt(chain -> chain.files().size()).sum();
        List<String> found = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = opened.findings().stream().filter(each -> each.severity() == severity).count();
            if (count > 0) {
                found.add(severity == Severity.INFO ? count + " info" : number(count, severity.word()));
            }
        }
        return number(project.chains().size(), "chain") + ", " + number(files, "file") + ": "
                + (found.isEmpty() ? "no findings" : String.join(", ", found));
    }

    /** A number with its noun, such as {@code 2 files}. */
    public static String number(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
