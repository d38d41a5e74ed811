// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.provchain.core.checks.Check;
import org.provchain.core.project.Severity;

/** A folder or a text that cannot be read. */
public final class UnreadableInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LocatedFinding finding;

    /**
     * @param message what cannot be read, why, and what to do
     */
    public UnreadableInput(String message) {
        super(message);
        finding = null;
    }

    /**
     * A text that cannot be read while others can.
     *
     * @param message begins with the file
     * @param region  where reading ended
     * @param reason  the message without the file
     */
    UnreadableInput(String message, Path file, TextRegion region, String reason) {
        super(message);
        finding = new LocatedFinding(file.toAbsolutePath().normalize(), region, Severity.ERROR, Check.PC001.name(),
                reason, List.of());
    }

    /** What is wrong with one text, so that the others can be read without it; empty where it is not one text. */
    public Optional<LocatedFinding> finding() {
        return Optional.ofNullable(finding);
    }
}
