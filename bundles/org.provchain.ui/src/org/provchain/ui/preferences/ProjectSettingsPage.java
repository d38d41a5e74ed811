// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.provchain.core.project.ProjectSettings;
import org.provchain.ui.project.SelectedProject;

/** A page that changes one section of the project files; what was changed in one is kept while another project is shown. */
abstract class ProjectSettingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final String section;
    private final Map<IProject, Map<String, Optional<String>>> changed = new LinkedHashMap<>();
    private List<IProject> projects = List.of();
    private Combo project;

    ProjectSettingsPage(String section) {
        this.section = section;
        noDefaultButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .toList();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        if (projects.isEmpty()) {
            new Label(page, SWT.NONE).setText(Messages.ProjectSettingsPage_none);
            return page;
        }
        new Label(page, SWT.NONE).setText(Messages.ProjectSettingsPage_project);
        project = new Combo(page, SWT.READ_ONLY);
        projects.forEach(each -> project.add(each.getName()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        Optional<IProject> selected = SelectedProject.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        project.select(Math.max(0, selected.map(projects::indexOf).orElse(0)));
        Control settings = createSettings(page);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(settings);
        project.addListener(SWT.Selection, event -> show());
        show();
        return page;
    }

    /** Makes the controls for the settings. */
    abstract Control createSettings(Composite page);

    /** Shows what the chosen project says, with what was changed on the page. */
    abstract void show(ProjectSettings settings);

    private void show() {
        // what was wrong was never taken over
        setErrorMessage(null);
        setValid(true);
        show(new ProjectFile(shown()).settings(section, changed.getOrDefault(shown(), Map.of())));
    }

    private IProject shown() {
        return projects.get(project.getSelectionIndex());
    }

    /** The user wants a value; empty for what holds without a setting. */
    void change(String key, Optional<String> value) {
        changed.computeIfAbsent(shown(), each -> new LinkedHashMap<>()).put(key, value);
    }

    @Override
    public boolean performOk() {
        try {
            for (IProject each : List.copyOf(changed.keySet())) {
                new ProjectFile(each).change(section, changed.get(each));
                changed.remove(each);
            }
            return true;
        } catch (CoreException | IOException failed) {
            setErrorMessage(failed.getLocalizedMessage());
            return false;
        }
    }
}
