// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.provchain.dsl.ide.navigation.Target;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.catalogue.CatalogueView;
import org.provchain.ui.perspective.ProvisioningPerspective;
import org.provchain.ui.project.TextPlaces;

/** Goes where a name leads. */
final class DefinitionOpening {

    private DefinitionOpening() {
    }

    static void open(IWorkbenchPage page, Target target) {
        switch (target) {
        case Target.InText place -> TextPlaces.open(page, place.file(), place.offset(), place.length());
        case Target.InCatalogue entry -> {
            try {
                CatalogueView view = (CatalogueView) page.showView(ProvisioningPerspective.CATALOGUE);
                view.reveal(entry.parameter());
            } catch (PartInitException failed) {
                StudioPlugin.log("The catalogue could not be opened.", failed);
            }
        }
        }
    }
}
