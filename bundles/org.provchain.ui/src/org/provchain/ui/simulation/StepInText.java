// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.IWorkbenchPage;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.checks.Place;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.TextRegions;
import org.provchain.ui.project.TextPlaces;

/** Where the file of a step stands in a text. */
final class StepInText {

    private StepInText() {
    }

    /** Shows it; nothing happens where the file is not in the texts any more. */
    static void open(IWorkbenchPage page, Snapshot snapshot, String chain, String file) {
        Optional<EObject> source = snapshot.project().chains().stream().filter(each -> each.name().equals(chain))
                .flatMap(each -> each.file(file).stream()).map(ServedFile::source).map(EObject.class::cast).findFirst();
        source.map(EObject::eResource).map(Resource::getURI).filter(URI::isFile).ifPresent(uri -> TextPlaces.open(page,
                Path.of(uri.toFileString()), TextRegions.of(Place.InText.of(source.get()))));
    }
}
