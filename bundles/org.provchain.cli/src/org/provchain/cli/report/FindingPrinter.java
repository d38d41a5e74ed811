// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;

import org.provchain.cli.console.Console;
import org.provchain.cli.console.Palette;
import org.provchain.core.project.Severity;
import org.provchain.dsl.project.LocatedFinding;

/** Writes findings to stderr, one a line, as compilers do: {@code file:line:column: severity code: text}. */
public final class FindingPrinter {

    private final Console console;
    private final Palette palette;

    public FindingPrinter(Console console) {
        this.console = console;
        this.palette = Palette.of(console);
    }

    /** Writes all findings in their order. */
    public void print(Collection<LocatedFinding> findings) {
        print(findings, Path::toString);
    }

    /**
     * Writes all findings in their order.
     *
     * @param name what a file is called
     */
    public void print(Collection<LocatedFinding> findings, Function<Path, String> name) {
        for (LocatedFinding each : findings) {
            console.err()
                    .println(palette
                            .strong(name.apply(each.file()) + ":" + each.region().line() + ":" + each.region().column()
                                    + ":")
                            + " " + severity(each.severity()) + " " + each.code() + ": " + each.message());
        }
    }

    private String severity(Severity severity) {
        return switch (severity) {
        case ERROR -> palette.bad(severity.word());
        case WARNING -> palette.warn(severity.word());
        case INFO, OFF -> palette.faint(severity.word());
        };
    }
}
