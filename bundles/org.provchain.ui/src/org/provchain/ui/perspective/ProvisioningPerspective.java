// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.provchain.ui.simulation.EffectiveView;
import org.provchain.ui.simulation.SimulationView;

/** The perspective Provisioning: projects on the left, texts in the middle, outline on the right, what was found below. */
public final class ProvisioningPerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.provchain.ui.provisioning";
    /** The id of the view with the catalogue of parameters. */
    public static final String CATALOGUE = "org.provchain.ui.catalogue";
    /** The id of the view with the devices. */
    public static final String FLEET = "org.provchain.ui.fleet";
    /** The id of the view with the results of scenarios. */
    public static final String SCENARIOS = "org.provchain.ui.scenarios";
    /** The id of the view with what phones ask the preview server for. */
    public static final String SERVER = "org.provchain.ui.server";
    /** The id of the view with the pages of help. */
    public static final String HELP = "org.provchain.ui.help";
    /** What the platform writes before the text of the empty editor area, which it keeps as a tag of the layout. */
    public static final String EMPTY_AREA = "persp.editorOnboardingText:";

    /** What is shown where editors will be, while there is none. */
    public static String emptyAreaText() {
        return Messages.Perspective_no_editor;
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors);
        left.addView(ProjectExplorer.VIEW_ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addPlaceholder(FLEET);
        below.addPlaceholder(SCENARIOS);
        below.addPlaceholder(SimulationView.ID);
        below.addPlaceholder(EffectiveView.ID);
        below.addPlaceholder(SERVER);
        below.addPlaceholder("org.provchain.ui.editor.references");
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.74f, editors);
        right.addView(IPageLayout.ID_OUTLINE);
        right.addView(CATALOGUE);
        right.addPlaceholder(HELP);
        for (String each : new String[] { ProjectExplorer.VIEW_ID, IPageLayout.ID_PROBLEM_VIEW,
                IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, CATALOGUE, FLEET, SCENARIOS, SimulationView.ID,
                EffectiveView.ID, SERVER, HELP, IPageLayout.ID_PROGRESS_VIEW }) {
            layout.addShowViewShortcut(each);
        }
        for (String each : new String[] { "org.provchain.ui.wizards.newProject", "org.provchain.ui.wizards.newChain",
                "org.eclipse.ui.wizards.new.folder", "org.eclipse.ui.wizards.new.file" }) {
            layout.addNewWizardShortcut(each);
        }
        layout.setEditorOnboardingText(emptyAreaText());
        layout.setEditorOnboardingImageUri("platform:/plugin/org.provchain.ui/icons/branding/provchain.svg");
        for (String each : new String[] { "org.provchain.ui.newProject", "org.provchain.ui.openFolder",
                "org.provchain.ui.runScenarios", "org.provchain.ui.export" }) {
            layout.addEditorOnboardingCommandId(each);
        }
    }
}
