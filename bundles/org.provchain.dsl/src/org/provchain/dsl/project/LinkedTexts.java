// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.provchain.core.checks.Check;
import org.provchain.core.project.Project;
import org.provchain.core.project.ProjectAssembly;
import org.provchain.core.project.ProjectSettingsReader;
import org.provchain.core.project.ProjectSettingsReader.Reading;
import org.provchain.core.project.Severity;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ChainText;

/** Puts a project together from its texts and its settings. */
final class LinkedTexts {

    private LinkedTexts() {
    }

    /**
     * The project.
     *
     * @param root    the folder
     * @param texts   the texts, linked, sorted by path
     * @param found   what was found in them
     * @param shipped the catalogue that comes with Provchain
     */
    static LoadedProject assemble(Path root, Collection<? extends XtextResource> texts, List<LocatedFinding> found,
            CatalogueDeclaration shipped) {
        List<LocatedFinding> findings = new ArrayList<>(found);
        Reading settings = ProjectSettingsReader.read(root, code -> Check.find(code).isPresent());
        settings.faults().forEach(each -> findings.add(new LocatedFinding(each.file().normalize(),
                new TextRegion(0, 0, each.line(), each.column(), each.line(), each.column()), Severity.ERROR,
                Check.PC007.code(), each.message(), List.of())));
        List<ChainText> roots = texts.stream().filter(each -> !each.getContents().isEmpty())
                .map(each -> each.getContents().getFirst()).filter(ChainText.class::isInstance)
                .map(ChainText.class::cast).toList();
        Project project = ProjectAssembly.assemble(root, roots, shipped, settings.settings());
        return new LoadedProject(project, List.copyOf(texts), List.copyOf(findings));
    }
}
