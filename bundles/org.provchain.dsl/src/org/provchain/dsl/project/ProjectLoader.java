// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.core.catalogue.Catalogue;
import org.provchain.core.catalogue.CatalogueReader;
import org.provchain.core.checks.Check;
import org.provchain.core.project.Project;
import org.provchain.core.project.ProjectAssembly;
import org.provchain.core.project.ProjectSettingsReader;
import org.provchain.core.project.ProjectSettingsReader.Reading;
import org.provchain.core.project.Severity;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ChainText;

/** Reads a folder, or the folder of a text, with all texts below it, and links them with the shipped catalogue. */
public final class ProjectLoader {

    private final Path root;
    private final XtextResourceSet texts = ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class);
    private final Map<Path, LazyLinkingResource> resources = new LinkedHashMap<>();

    private final Map<Path, String> unsaved;
    private final CancelIndicator cancel;

    private ProjectLoader(Path root, Map<Path, String> unsaved, CancelIndicator cancel) {
        this.root = root;
        this.unsaved = unsaved;
        this.cancel = cancel;
    }

    /**
     * Reads a project.
     *
     * @param path a folder or a .chain text; of a text, the folder it lies in is the project
     * @throws UnreadableInput if there is no such path, no text in it, or a text is not UTF-8
     */
    public static LoadedProject load(Path path) throws UnreadableInput {
        return load(path, Map.of(), CancelIndicator.NullImpl);
    }

    /**
     * Reads a project of which some texts are being edited.
     *
     * @param path    a folder or a .chain text; of a text, the folder it lies in is the project
     * @param unsaved texts that count instead of what lies on the disk, by absolute normalized path
     * @param cancel  asked between the texts
     * @throws UnreadableInput                                    if there is no such path, no text in it, or a text is not UTF-8
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public static LoadedProject load(Path path, Map<Path, String> unsaved, CancelIndicator cancel)
            throws UnreadableInput {
        if (!Files.exists(path)) {
            throw new UnreadableInput(path + " does not exist; name a folder with .chain texts, or one text.");
        }
        ProjectLoader loader = new ProjectLoader(ProjectRoots.of(path), unsaved, cancel);
        loader.readTexts(path);
        return loader.link();
    }

    /** The catalogue that comes with Provchain. */
    public static Catalogue shippedCatalogue() {
        XtextResourceSet alone = ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        return CatalogueReader.read(catalogue(ShippedCatalogue.addTo(alone))).catalogue();
    }

    private void readTexts(Path path) throws UnreadableInput {
        List<Path> files;
        try {
            files = ChainTextFiles.below(root);
        } catch (IOException | UncheckedIOException failed) {
            throw new UnreadableInput(root + " cannot be read: " + failed.getMessage());
        }
        if (files.isEmpty()) {
            throw new UnreadableInput(path + " holds no .chain text; 'provchain new' makes a project to start from.");
        }
        for (Path file : files) {
            stopIfCancelled();
            Path absolute = file.toAbsolutePath().normalize();
            String edited = unsaved.get(absolute);
            String text = edited == null ? ChainTextFiles.read(file) : edited;
            LazyLinkingResource resource = (LazyLinkingResource) texts
                    .createResource(URI.createFileURI(absolute.toString()));
            ChainTextFiles.load(resource, file, text);
            resources.put(file, resource);
        }
    }

    private void stopIfCancelled() {
        if (cancel.isCanceled()) {
            throw new CancellationException();
        }
    }

    private LoadedProject link() {
        Resource shipped = ShippedCatalogue.addTo(texts);
        List<LocatedFinding> findings = new ArrayList<>();
        List<ChainText> roots = new ArrayList<>();
        resources.forEach((file, resource) -> {
            stopIfCancelled();
            resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
            findings.addAll(SourceFindings.of(resource, file));
            if (!resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof ChainText text) {
                findings.addAll(RepeatedHeaders.of(text, file));
                roots.add(text);
            }
        });
        Reading settings = ProjectSettingsReader.read(root, code -> Check.find(code).isPresent());
        settings.faults().forEach(each -> findings.add(new LocatedFinding(each.file().normalize(),
                new TextRegion(0, 0, each.line(), each.column(), each.line(), each.column()), Severity.ERROR,
                Check.PC007.code(), each.message(), List.of())));
        Project project = ProjectAssembly.assemble(root, roots, catalogue(shipped), settings.settings());
        return new LoadedProject(project, List.copyOf(resources.values()), List.copyOf(findings));
    }

    private static CatalogueDeclaration catalogue(Resource resource) {
        EObject text = resource.getContents().getFirst();
        return (CatalogueDeclaration) ((ChainText) text).getElements().getFirst();
    }
}
