// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.provchain.dsl.ProvchainStandaloneSetup;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ChainText;

/** The catalogue of Maxwell parameters that comes with Provchain, a text in the language itself. */
public final class ShippedCatalogue {

    private static final String PATH = "/org/provchain/dsl/catalogue/maxwell.chain";
    private static final URI LOCATION = URI.createURI("provchain:" + PATH);

    /** Refers to nothing, so nothing in it changes once it is read, and it may be shared. */
    private static final class Shared {
        static final Resource TEXT = load();
        static final List<IEObjectDescription> THINGS = Things.of((LazyLinkingResource) TEXT);

        private static Resource load() {
            Resource alone = addTo(ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class));
            ((LazyLinkingResource) alone).resolveLazyCrossReferences(CancelIndicator.NullImpl);
            return alone;
        }
    }

    private ShippedCatalogue() {
    }

    /** The one that all projects share which are read again and again; must not be changed. */
    public static CatalogueDeclaration shared() {
        return declaration(Shared.TEXT);
    }

    /** What a text can refer to in the one that all share. */
    static List<IEObjectDescription> things() {
        return Shared.THINGS;
    }

    /** Adds the catalogue to the texts of a project, so that a house catalogue can extend it by name. */
    static Resource addTo(ResourceSet texts) {
        Resource resource = texts.createResource(LOCATION);
        try (InputStream content = ShippedCatalogue.class.getResourceAsStream(PATH)) {
            resource.load(content, Map.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return resource;
    }

    /** What the text of the catalogue declares. */
    static CatalogueDeclaration declaration(Resource text) {
        return (CatalogueDeclaration) ((ChainText) text.getContents().getFirst()).getElements().getFirst();
    }
}
