// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.quickfix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.provchain.core.checks.Check;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.quickfix.QuickFix;
import org.provchain.dsl.ide.quickfix.QuickFixes;
import org.provchain.dsl.project.LocatedFinding;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.StudioImages;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.build.FindingMarkers;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.edit.Busy;
import org.provchain.ui.editor.edit.TextChanges;
import org.provchain.ui.project.ChainProject;

/** Offers the fixes of a finding in Problems. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

    private static final IMarkerResolution[] NONE = {};

    @Override
    public boolean hasResolutions(IMarker marker) {
        return Check.find(marker.getAttribute(FindingMarkers.CODE, "")).filter(QuickFixes::mayHave).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        Optional<ChainProject> project = StudioPlugin.projects().of(marker.getResource());
        if (project.isEmpty()) {
            return NONE;
        }
        SecretStore secrets = new SecretStore(project.get().folder());
        return fixes(project.get(), marker, secrets).toArray(IMarkerResolution[]::new);
    }

    /** What the marker stood for, in the project as it is now: its text may be edited. */
    private static List<Resolution> fixes(ChainProject project, IMarker marker, SecretStore secrets) {
        ChainDocument.tellAll();
        Optional<Snapshot> known = project.upToDate();
        return (known.isPresent() ? known : Busy.compute(Messages.Fixes_finding, monitor -> read(project, monitor)))
                .map(now -> fixes(now, marker, secrets)).orElse(List.of());
    }

    /** Null where it cannot be read. */
    private static Snapshot read(ChainProject project, IProgressMonitor monitor) {
        try {
            return project.now(monitor::isCanceled);
        } catch (UnreadableInput | CancellationException gone) {
            return null;
        }
    }

    private static List<Resolution> fixes(Snapshot now, IMarker marker, SecretStore secrets) {
        String file = marker.getResource().getLocation() == null ? ""
                : marker.getResource().getLocation().toOSString();
        String code = marker.getAttribute(FindingMarkers.CODE, "");
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        Optional<LocatedFinding> finding = now.findings().stream()
                .filter(each -> each.code().equals(code) && each.file().toString().equals(file)
                        && message.endsWith(each.message()))
                .min(Comparator.comparing(
                        each -> Math.abs(each.region().line() - marker.getAttribute(IMarker.LINE_NUMBER, 0))));
        return finding.map(each -> QuickFixes.of(now, each)).orElse(List.of()).stream()
                .map(each -> new Resolution(each, now, secrets)).toList();
    }

    private record Resolution(QuickFix fix, Snapshot snapshot, SecretStore secrets) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return fix.label();
        }

        @Override
        public void run(IMarker marker) {
            try {
                if (fix.secret().isEmpty() || secrets.keep(fix.secret().get())) {
                    TextChanges.perform(fix.change(), snapshot, new NullProgressMonitor());
                }
            } catch (CoreException failed) {
                ErrorDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                        Messages.Fixes_title, null, failed.getStatus());
            }
        }

        @Override
        public String getDescription() {
            return fix.label();
        }

        @Override
        public Image getImage() {
            return StudioImages.image(fix.silences() ? "suppress" : "quick-fix");
        }
    }
}
