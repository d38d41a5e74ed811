// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;

/** The platform's own views where the perspective Provisioning has them. */
public final class BarePerspective implements IPerspectiveFactory {

    static final String ID = "org.provchain.ui.bench.bare";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.2f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(IPageLayout.ID_PROP_SHEET);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.74f, editors);
    }
}
