// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** A workbench of the same platform with nothing of ours in it: what the start of the desktop is compared with. */
public final class BareApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new Advisor());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        // it is closed by its window
    }

    /** As little as the platform allows: a window of the same size that is remembered, and the workspace in it. */
    private static final class Advisor extends WorkbenchAdvisor {

        @Override
        public void initialize(IWorkbenchConfigurer configurer) {
            configurer.setSaveAndRestore(true);
            IDE.registerAdapters();
        }

        @Override
        public String getInitialWindowPerspectiveId() {
            return BarePerspective.ID;
        }

        @Override
        public IAdaptable getDefaultPageInput() {
            return ResourcesPlugin.getWorkspace().getRoot();
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            configurer.setInitialSize(new Point(1400, 900));
            return new WorkbenchWindowAdvisor(configurer);
        }
    }
}
