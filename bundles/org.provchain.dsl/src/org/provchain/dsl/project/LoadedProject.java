// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.provchain.core.project.Project;
import org.provchain.core.project.Severity;

/**
 * A project as it was read, with what the parser and the linker found.
 *
 * @param project   the project
 * @param resources the texts, sorted by path
 * @param findings  what keeps the texts from being read as they should; empty where all is well
 * @param xml       the XML that the chain is made of; empty for a chain that is written as a text
 */
public record LoadedProject(Project project, List<XtextResource> resources, List<LocatedFinding> findings,
        Optional<XmlFolder> xml) {

    /** A project of texts. */
    public LoadedProject(Project project, List<XtextResource> resources, List<LocatedFinding> findings) {
        this(project, resources, findings, Optional.empty());
    }

    /** Whether every text could be read and every name resolved. */
    public boolean isSound() {
        return findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }
}
