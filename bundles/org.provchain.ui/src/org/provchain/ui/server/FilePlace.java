// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EObject;
import org.provchain.core.chain.ServedFile;
import org.provchain.core.checks.Place;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.TextRegions;
import org.provchain.model.ProvchainPackage;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.project.ChainProject;

/** Finds where a file of a chain stands in the texts as they are edited now. */
final class FilePlace {

    private FilePlace() {
    }

    /** The name of the file in its text; empty where it is not there any more. */
    static Optional<Trouble.Place> find(IProject project, String chain, String file) {
        return StudioPlugin.projects().of(project).flatMap(ChainProject::latest).map(Snapshot::project)
                .flatMap(each -> each.chains().stream().filter(one -> one.name().equals(chain)).findFirst())
                .flatMap(each -> each.file(file)).map(ServedFile::source)
                .map(each -> place(Place.InText.of(each, ProvchainPackage.Literals.NAMED__NAME)));
    }

    /** Where an element stands. */
    static Trouble.Place of(EObject element) {
        return place(Place.InText.of(element));
    }

    private static Trouble.Place place(Place.InText place) {
        return new Trouble.Place(Path.of(place.element().eResource().getURI().toFileString()), TextRegions.of(place));
    }
}
