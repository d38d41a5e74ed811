// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueReader;
import org.provchain.core.imports.ImportSources;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.model.Chain;
import org.provchain.model.ChainText;

/**
 * Reads a folder, or the folder of a text, with all texts below it, and links them with the shipped catalogue. A folder of XML
 * is read as the chain that it is.
 */
public final class ProjectLoader {

    private final Path root;
    private final XtextResourceSet texts = ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class);
    private final Map<Path, LazyLinkingResource> resources = new LinkedHashMap<>();
    private XmlFolder xml;

    private ProjectLoader(Path root) {
        this.root = root;
    }

    /**
     * Reads a project, or XML as it is.
     *
     * @param path a folder or a .chain text; of a text, the folder it lies in is the project
     * @throws UnreadableInput if there is no such path, nothing in it to read, or a text is not UTF-8
     */
    public static LoadedProject load(Path path) throws UnreadableInput {
        return load(path, Optional.empty());
    }

    /**
     * Reads a project; where no text declares a chain, the XML beside them is one.
     *
     * @param path a folder, a .chain text or an .xml document; of a text, the folder it lies in is the project
     * @param base the base of a chain of XML, where its links do not tell; a project of texts has no use for it
     * @throws UnreadableInput if there is no such path, nothing in it to read, or a text is not UTF-8
     */
    public static LoadedProject load(Path path, Optional<String> base) throws UnreadableInput {
        Path root = ProjectRoots.of(path);
        ProjectLoader loader = new ProjectLoader(root);
        if (Files.exists(path) && ImportSources.isXml(path) && !Files.isDirectory(path)) {
            loader.read(XmlFolder.read(path, base));
            return loader.link();
        }
        for (Path file : ChainTextFiles.of(path, root)) {
            loader.read(file);
        }
        if (!loader.declaresChain() && XmlFolder.holds(root)) {
            loader.read(XmlFolder.read(root, base));
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

    private void read(XmlFolder folder) throws UnreadableInput {
        xml = folder;
        LazyLinkingResource resource = (LazyLinkingResource) texts
                .createResource(URI.createFileURI(folder.file().toAbsolutePath().normalize().toString()));
        ChainTextFiles.load(resource, folder.file(), folder.chain().text());
        resources.put(folder.file(), resource);
    }

    private boolean declaresChain() {
        return resources.values().stream().flatMap(each -> each.getContents().stream())
                .anyMatch(each -> each instanceof ChainText text
                        && text.getElements().stream().anyMatch(Chain.class::isInstance));
    }

    private LoadedProject link() {
        Resource shipped = ShippedCatalogue.addTo(texts);
        List<LocatedFinding> findings = new ArrayList<>();
        resources.forEach((file, resource) -> {
            resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
            findings.addAll(TextFindings.of(resource, file));
        });
        LoadedProject loaded = LinkedTexts.assemble(root, resources.values(), findings,
                ShippedCatalogue.declaration(shipped));
        return xml == null ? loaded
                : new LoadedProject(loaded.project(), loaded.resources(), loaded.findings(), Optional.of(xml));
    }
}
