// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The catalogue of Maxwell parameters that comes with Provchain, a text in the language itself. */
final class ShippedCatalogue {

    private static final String PATH = "/org/provchain/dsl/catalogue/maxwell.chain";
    private static final URI LOCATION = URI.createURI("provchain:" + PATH);

    private ShippedCatalogue() {
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
}
