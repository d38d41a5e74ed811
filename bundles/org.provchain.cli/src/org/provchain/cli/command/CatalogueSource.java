// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.command;

import java.nio.file.Path;

import org.provchain.core.catalogue.Catalogue;
import org.provchain.dsl.project.ProjectLoader;
import org.provchain.dsl.project.UnreadableInput;
import picocli.CommandLine.Option;

/** Which catalogue is shown: the shipped one, or that of a project with its house catalogues. */
public final class CatalogueSource {

    @Option(names = "--project", paramLabel = "PATH", description = "Add the house catalogues of this project.")
    private Path project;

    Catalogue catalogue() throws UnreadableInput {
        return project == null ? ProjectLoader.shippedCatalogue() : ProjectLoader.load(project).project().catalogue();
    }
}
