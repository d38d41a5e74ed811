// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.IWizardContainer;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.project.ChainProject;

/** Reads a project as it lies on the disk, while the wizard shows progress. */
final class SavedProject {

    private SavedProject() {
    }

    /** The project; empty where it has no text that can be read, or the user cancelled. */
    static Optional<Snapshot> read(IProject project, IWizardContainer container) {
        Optional<ChainProject> texts = StudioPlugin.projects().of(project);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        AtomicReference<Snapshot> read = new AtomicReference<>();
        try {
            container.run(true, true, monitor -> {
                try {
                    read.set(texts.get().texts().saved(monitor::isCanceled));
                } catch (UnreadableInput | CancellationException nothing) {
                    read.set(null);
                }
            });
        } catch (InvocationTargetException failed) {
            StudioPlugin.log("The project could not be read.", failed.getCause());
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(read.get());
    }
}
