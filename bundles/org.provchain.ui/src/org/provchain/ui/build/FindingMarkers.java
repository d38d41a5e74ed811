// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.provchain.core.project.Severity;
import org.provchain.dsl.project.LocatedFinding;

/** The findings of a project as markers. What stays is not touched, so that Problems does not flicker. */
public final class FindingMarkers {

    /** The type of the markers. */
    public static final String TYPE = "org.provchain.ui.finding";
    /** The attribute with the code of the check. */
    public static final String CODE = "code";

    private final IProject project;

    /**
     * @param project the project whose markers they are
     */
    public FindingMarkers(IProject project) {
        this.project = project;
    }

    /**
     * Shows these findings and no others.
     *
     * @throws CoreException if a marker cannot be made
     */
    public void show(List<LocatedFinding> findings) throws CoreException {
        List<Wanted> wanted = findings.stream().map(each -> new Wanted(resource(each.file()), attributes(each)))
                .toList();
        replace(wanted);
    }

    /**
     * Shows that the project could not be read.
     *
     * @param message what is wrong and what to do
     * @throws CoreException if the marker cannot be made
     */
    public void showUnreadable(String message) throws CoreException {
        boolean empty = !hasTexts();
        replace(empty ? List.of()
                : List.of(new Wanted(project, Map.of(IMarker.MESSAGE, message, IMarker.SEVERITY,
                        IMarker.SEVERITY_ERROR))));
    }

    private record Wanted(IResource resource, Map<String, Object> attributes) {
    }

    private void replace(List<Wanted> wanted) throws CoreException {
        Map<Wanted, IMarker> shown = new HashMap<>();
        for (IMarker each : project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE)) {
            IMarker twin = shown.put(new Wanted(each.getResource(), each.getAttributes()), each);
            if (twin != null) {
                twin.delete();
            }
        }
        List<Wanted> missing = new ArrayList<>();
        for (Wanted each : wanted) {
            if (shown.remove(each) == null) {
                missing.add(each);
            }
        }
        for (IMarker each : shown.values()) {
            each.delete();
        }
        for (Wanted each : missing) {
            each.resource().createMarker(TYPE, each.attributes());
        }
    }

    private IResource resource(Path file) {
        Path root = Path.of(project.getLocation().toOSString());
        if (file.startsWith(root)) {
            IResource found = project.getFile(IPath.fromOSString(root.relativize(file).toString()));
            if (found.exists()) {
                return found;
            }
        }
        return project;
    }

    private static Map<String, Object> attributes(LocatedFinding finding) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(CODE, finding.code());
        attributes.put(IMarker.MESSAGE, finding.code() + ": " + finding.message());
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.LINE_NUMBER, finding.region().line());
        if (finding.region().length() > 0) {
            attributes.put(IMarker.CHAR_START, finding.region().offset());
            attributes.put(IMarker.CHAR_END, finding.region().offset() + finding.region().length());
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
        case ERROR -> IMarker.SEVERITY_ERROR;
        case WARNING -> IMarker.SEVERITY_WARNING;
        case INFO, OFF -> IMarker.SEVERITY_INFO;
        };
    }

    private boolean hasTexts() throws CoreException {
        boolean[] found = { false };
        project.accept(proxy -> {
            found[0] |= proxy.getName().endsWith(".chain");
            return !found[0];
        }, IResource.NONE);
        return found[0];
    }
}
