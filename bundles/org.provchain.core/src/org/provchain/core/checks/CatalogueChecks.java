// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import org.provchain.core.catalogue.CatalogueFault;
import org.provchain.core.catalogue.CatalogueReader;
import org.provchain.core.project.Project;
import org.provchain.model.CatalogueDeclaration;

/** PC006: a catalogue of the project with a name, a range or an extension that cannot be. */
final class CatalogueChecks implements ProjectCheck {

    @Override
    public void check(Project project, FindingSink sink) {
        for (CatalogueDeclaration catalogue : project.catalogues()) {
            for (CatalogueFault fault : CatalogueReader.read(catalogue).faults()) {
                sink.report(Check.PC006, Place.InText.of(fault.element()), fault.message());
            }
        }
    }
}
