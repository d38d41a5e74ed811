// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.List;

import org.provchain.core.project.Severity;

/**
 * A finding with the stretch of the file that it stands on, whoever found it: the parser, the linker or a check.
 *
 * @param file     the file
 * @param region   the stretch
 * @param severity how serious it is
 * @param code     the code of the check
 * @param message  what is wrong and what to do
 * @param data     what a quick fix needs
 */
public record LocatedFinding(Path file, TextRegion region, Severity severity, String code, String message,
        List<String> data) {
}
