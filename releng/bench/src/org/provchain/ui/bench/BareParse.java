// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.provchain.dsl.ProvchainStandaloneSetup;

/** Bare Xtext on a text: what the times of the editor are compared with. */
final class BareParse {

    private static final int WARMING = 10;
    private static final int RUNS = 15;

    private BareParse() {
    }

    /** Parses and links the text many times, in the JVM of the workbench. */
    static Figures of(String text) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < WARMING + RUNS; run++) {
            long begun = System.nanoTime();
            parse(text);
            if (run >= WARMING) {
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return new Figures(millis);
    }

    private static void parse(String text) throws Exception {
        XtextResourceSet texts = ProvchainStandaloneSetup.injector().getInstance(XtextResourceSet.class);
        LazyLinkingResource resource = (LazyLinkingResource) texts.createResource(URI.createURI("bench:/bare.chain"));
        resource.load(new StringInputStream(text, StandardCharsets.UTF_8.name()), Map.of());
        resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
    }
}
