// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.provchain.ui.StudioImages;

/** The images that the project explorer and Problems expect an application to bring. */
final class ExplorerImages {

    private ExplorerImages() {
    }

    static void declare(IWorkbenchConfigurer configurer) {
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, StudioImages.descriptor("project"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, StudioImages.descriptor("project-closed"),
                true);
        configurer.declareImage("IMG_OBJS_ERROR_PATH", StudioImages.descriptor("error"), true);
        configurer.declareImage("IMG_OBJS_WARNING_PATH", StudioImages.descriptor("warning"), true);
        configurer.declareImage("IMG_OBJS_INFO_PATH", StudioImages.descriptor("info"), true);
        configurer.declareImage("IMG_DLCL_QUICK_FIX_DISABLED", StudioImages.descriptor("quick-fix"), true);
        configurer.declareImage("IMG_ELCL_QUICK_FIX_ENABLED", StudioImages.descriptor("quick-fix"), true);
        configurer.declareImage("IMG_OBJS_FIXABLE_ERROR_PATH", StudioImages.descriptor("error"), true);
        configurer.declareImage("IMG_OBJS_FIXABLE_WARNING_PATH", StudioImages.descriptor("warning"), true);
        configurer.declareImage("IMG_OBJS_FIXABLE_INFO_PATH", StudioImages.descriptor("info"), true);
    }
}
