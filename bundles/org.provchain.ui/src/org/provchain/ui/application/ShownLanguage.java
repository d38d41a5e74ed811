// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.IViewDescriptor;
import org.provchain.ui.perspective.ProvisioningPerspective;

/** The names of views and layouts, which the platform keeps with the workspace: another start may be in another language. */
public final class ShownLanguage {

    private ShownLanguage() {
    }

    /** Names views and layouts anew, as they are called in the language of this start. */
    public static void renew(IWorkbench workbench) {
        Map<String, String> views = Arrays.stream(workbench.getViewRegistry().getViews())
                .collect(Collectors.toMap(IViewDescriptor::getId, IViewDescriptor::getLabel));
        Map<String, String> layouts = Arrays.stream(workbench.getPerspectiveRegistry().getPerspectives())
                .collect(Collectors.toMap(IPerspectiveDescriptor::getId, IPerspectiveDescriptor::getLabel));
        ((EObject) workbench.getService(MApplication.class)).eAllContents().forEachRemaining(each -> {
            switch (each) {
            case MPart part when views.containsKey(viewOf(part)) -> part.setLabel(views.get(viewOf(part)));
            case MPerspective layout when layouts.containsKey(layout.getElementId()) -> renew(layout, layouts);
            default -> {
                // has no name that is shown
            }
            }
        });
    }

    /** The id of a view; behind it stands which one it is where a view can be opened more than once. */
    private static String viewOf(MPart part) {
        return String.valueOf(part.getElementId()).split(":", 2)[0];
    }

    private static void renew(MPerspective layout, Map<String, String> labels) {
        layout.setLabel(labels.get(layout.getElementId()));
        if (layout.getElementId().equals(ProvisioningPerspective.ID)) {
            layout.getTags().replaceAll(each -> each.startsWith(ProvisioningPerspective.EMPTY_AREA)
                    ? ProvisioningPerspective.EMPTY_AREA + ProvisioningPerspective.emptyAreaText() : each);
        }
    }
}
