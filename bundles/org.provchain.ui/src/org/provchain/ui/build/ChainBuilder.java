// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.project.ChainProject;
import org.provchain.ui.project.ContentChanges;

/** Checks a project when one of its files was saved, and keeps its markers in step. A change elsewhere costs nothing. */
public final class ChainBuilder extends IncrementalProjectBuilder {

    /** The id of the builder. */
    public static final String ID = "org.provchain.ui.chainBuilder";

    private static final IProject[] NO_OTHERS = {};

    /** Those that were named when the project was checked last; null before the first time. */
    private Set<Path> tables;

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        if (kind == FULL_BUILD || tables == null || getDelta(getProject()) == null || isTouched()) {
            check(monitor);
        }
        return NO_OTHERS;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        new FindingMarkers(getProject()).show(List.of());
    }

    private boolean isTouched() throws CoreException {
        ContentChanges changes = new ContentChanges(tables);
        getDelta(getProject()).accept(changes);
        return changes.found();
    }

    private void check(IProgressMonitor monitor) throws CoreException {
        Optional<ChainProject> project = StudioPlugin.projects().of(getProject());
        if (project.isEmpty()) {
            return;
        }
        FindingMarkers markers = new FindingMarkers(getProject());
        try {
            Snapshot saved = project.get().texts().saved(() -> monitor.isCanceled() || isInterrupted());
            tables = saved.tables();
            markers.show(saved.findings());
        } catch (CancellationException cancelled) {
            forgetLastBuiltState();
            throw new OperationCanceledException();
        } catch (UnreadableInput unreadable) {
            markers.showUnreadable(unreadable.getMessage());
        }
    }
}
