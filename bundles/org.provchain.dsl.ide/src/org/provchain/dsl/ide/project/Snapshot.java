// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.resource.XtextResource;
import org.provchain.core.checks.Finding;
import org.provchain.core.project.Project;
import org.provchain.core.project.TablePaths;
import org.provchain.dsl.project.LocatedFinding;

/**
 * All texts of a project as they stood at one moment, linked and checked. It does not change any more; services for editors
 * answer from it. References have been resolved, so that several threads may read it.
 *
 * @param project   the project
 * @param resources the texts by absolute normalized path
 * @param findings  all findings, sorted by file and place; their files are absolute and normalized
 * @param checked   those of them that the checks found, with the elements that they stand on
 */
public record Snapshot(Project project, Map<Path, XtextResource> resources, List<LocatedFinding> findings,
        List<Finding> checked) {

    /** The text at a path, if it is one of the project. */
    public Optional<XtextResource> resource(Path file) {
        return Optional.ofNullable(resources.get(file));
    }

    /** What the text at a path says; empty if it is none of the project. */
    public String text(Path file) {
        return resource(file).map(each -> each.getParseResult().getRootNode().getText()).orElse("");
    }

    /** The tables of devices that the texts name, by absolute normalized path; they need not exist. */
    public Set<Path> tables() {
        return project.tables().stream().map(each -> TablePaths.of(each).toAbsolutePath().normalize())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The findings in one text. */
    public List<LocatedFinding> findings(Path file) {
        return findings.stream().filter(each -> each.file().equals(file)).toList();
    }
}
