// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueReader;
import org.provchain.dsl.ProvchainStandaloneSetup;

/** Reads a folder, or the folder of a text, with all texts below it, and links them with the shipped catalogue. */
public final class ProjectLoader {

    private final Path root;
    private final XtextResourceSet texts = ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class);
    private final Map<Path, LazyLinkingResource> resources = new LinkedHashMap<>();

    private ProjectLoader(Path root) {
        this.root = root;
    }

    /**
     * Reads a project.
     *
     * @param path a folder or a .chain text; of a text, the folder it lies in is the project
     * @throws UnreadableInput if there is no such path, no text in it, or a text is not UTF-8
     */
    public static LoadedProject load(Path path) throws UnreadableInput {
        Path root = ProjectRoots.of(path);
        List<Path> files = ChainTextFiles.of(path, root);
        ProjectLoader loader = new ProjectLoader(root);
        for (Path file : files) {
            loader.read(file);
        }
        return loader.link();
    }

    /** The catalogue that comes with Provchain. */
    public static Catalogue shippedCatalogue() {
        return CatalogueReader.read(ShippedCatalogue.shared()).catalogue();
    }

    private void read(Path file) throws UnreadableInput {
        LazyLinkingResource resource = (LazyLinkingResource) texts
                .createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        ChainTextFiles.load(resource, file, ChainTextFiles.read(file));
        resources.put(file, resource);
    }

    private LoadedProject link() {
        Resource shipped = ShippedCatalogue.addTo(texts);
        List<LocatedFinding> findings = new ArrayList<>();
        resources.forEach((file, resource) -> {
            resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
            findings.addAll(TextFindings.of(resource, file));
        });
        return LinkedTexts.assemble(root, resources.values(), findings, ShippedCatalogue.declaration(shipped));
    }
}
