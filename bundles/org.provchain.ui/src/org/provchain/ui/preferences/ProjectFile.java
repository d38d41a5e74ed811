// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.provchain.core.checks.Check;
import org.provchain.core.project.ProjectFileText;
import org.provchain.core.project.ProjectSettings;
import org.provchain.core.project.ProjectSettingsReader;

/**
 * The project file of a project, whose settings hold for everybody who checks it, in CI too.
 *
 * @param project the project
 */
record ProjectFile(IProject project) {

    private IFile file() {
        return project.getFile(ProjectSettingsReader.FILE);
    }

    /**
     * What it says, and would say with changes.
     *
     * @param values the changes in a section, by key; empty takes a setting out
     */
    ProjectSettings settings(String section, Map<String, Optional<String>> values) {
        Path root = Path.of(project.getLocation().toOSString());
        if (values.isEmpty()) {
            return ProjectSettingsReader.read(root, ProjectFile::isCode).settings();
        }
        try {
            return ProjectSettingsReader.read(root, changed(read(), section, values), ProjectFile::isCode).settings();
        } catch (CoreException | IOException unreadable) {
            return ProjectSettings.defaults();
        }
    }

    private static boolean isCode(String code) {
        return Check.find(code).isPresent();
    }

    private static String changed(String before, String section, Map<String, Optional<String>> values) {
        String after = before;
        for (Map.Entry<String, Optional<String>> each : values.entrySet()) {
            after = ProjectFileText.with(after, section, each.getKey(), each.getValue());
        }
        return after;
    }

    /**
     * Changes settings of a section; what was there before is kept in the local history.
     *
     * @param values the values by key; empty takes a setting out
     * @throws CoreException if the file cannot be read or written
     * @throws IOException   if the file cannot be read
     */
    void change(String section, Map<String, Optional<String>> values) throws CoreException, IOException {
        String before = read();
        String after = changed(before, section, values);
        if (!after.equals(before)) {
            ByteArrayInputStream content = new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8));
            if (file().exists()) {
                file().setContents(content, IResource.KEEP_HISTORY, null);
            } else {
                file().create(content, false, null);
            }
        }
    }

    private String read() throws CoreException, IOException {
        if (!file().exists()) {
            return "";
        }
        try (InputStream content = file().getContents(true)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
