// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;
import org.provchain.ui.application.StudioApplication;

/** The texts that an export would miss, since it writes what was saved. */
final class UnsavedTexts {

    private UnsavedTexts() {
    }

    /**
     * Asks about each text whether it is to be saved; without a person all are.
     *
     * @param project whose texts; empty for those of all
     * @return false if the user cancelled
     */
    static boolean save(IWorkbenchWindow window, Optional<IProject> project) {
        boolean ask = !Boolean.getBoolean(StudioApplication.UNATTENDED);
        // editor by editor: the platform's question about all also asks closed ones, which it logs as an error
        return of(window, project).allMatch(each -> window.getActivePage().saveEditor(each, ask));
    }

    private static Stream<IEditorPart> of(IWorkbenchWindow window, Optional<IProject> project) {
        return Arrays.stream(window.getActivePage().getDirtyEditors()).filter(each -> {
            IResource edited = ResourceUtil.getResource(each.getEditorInput());
            return edited != null && (project.isEmpty() || project.get().equals(edited.getProject()));
        });
    }
}
