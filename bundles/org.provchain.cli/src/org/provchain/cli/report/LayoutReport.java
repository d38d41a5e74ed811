// SPDX-License-Identifier: EPL-2.0
package org.provchain.cli.report;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.ecore.resource.Resource;
import org.provchain.cli.console.Console;
import org.provchain.cli.console.Palette;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.Project;
import org.provchain.dsl.project.SourcePaths;
import org.provchain.scene.places.ChainPlaces;
import org.provchain.scene.places.PlacesFault;
import org.provchain.scene.places.PlacesFile;
import org.provchain.scene.places.PlacesReading;

/** The places that a person chose for a chain; lines that cannot be used are warnings on stderr. */
public final class LayoutReport {

    private final Console console;

    public LayoutReport(Console console) {
        this.console = console;
    }

    /** Reads the layout beside the text of a chain. */
    public ChainPlaces read(Project project, ServedChain chain) throws IOException {
        Resource text = chain.source().eResource();
        Path file = PlacesFile.beside(Path.of(text.getURI().toFileString()));
        PlacesReading reading = PlacesFile.read(file);
        Palette palette = Palette.of(console);
        Path shown = new SourcePaths(project.root()).shown(file);
        for (PlacesFault fault : reading.faults()) {
            console.err().println(palette.strong(shown + ":" + fault.line() + ":" + fault.column() + ":") + " "
                    + palette.warn("warning") + ": " + fault.message());
        }
        return reading.places();
    }
}
