// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.TypedPath;

/** Asks for name, place, template, base URL and model of a new project. */
final class NewChainProjectPage extends WizardPage {

    private final List<Button> templates = new ArrayList<>();
    private Text name;
    private Button inWorkspace;
    private Text folder;
    private Text base;
    private Combo model;
    private Label dialect;

    NewChainProjectPage() {
        super("project");
        setTitle(Messages.NewProject_title);
        setDescription(Messages.NewProject_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(form);
        name = text(form, Messages.NewProject_name, "");
        inWorkspace = new Button(form, SWT.CHECK);
        inWorkspace.setText(Messages.NewProject_folder);
        inWorkspace.setSelection(true);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(inWorkspace);
        label(form, Messages.NewProject_location);
        folder = new Text(form, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(Messages.NewProject_browse);
        browse.addListener(SWT.Selection, event -> browse());
        templateChoice(form);
        label(form, Messages.NewProject_dialect);
        dialect = new Label(form, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(dialect);
        base = text(form, Messages.NewProject_base, ProjectCreation.EXAMPLE_BASE);
        label(form, Messages.NewProject_model);
        model = new Combo(form, SWT.READ_ONLY);
        model.add(Messages.NewProject_any_model);
        Arrays.stream(DeviceModel.values()).map(DeviceModel::modelName).forEach(model::add);
        model.select(0);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(model);
        Runnable enable = () -> {
            folder.setEnabled(!inWorkspace.getSelection());
            browse.setEnabled(!inWorkspace.getSelection());
            validate();
        };
        inWorkspace.addListener(SWT.Selection, event -> enable.run());
        for (Text each : List.of(name, folder, base)) {
            each.addListener(SWT.Modify, event -> validate());
        }
        setControl(form);
        enable.run();
        // nothing is wrong before anything was written
        setErrorMessage(null);
    }

    private void templateChoice(Composite form) {
        Label label = label(form, Messages.NewProject_template);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Composite choice = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(choice);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(choice);
        for (ProjectTemplate each : ProjectTemplate.values()) {
            Button button = new Button(choice, SWT.RADIO);
            button.setText(TemplateTexts.title(each) + " \u2013 " + TemplateTexts.description(each));
            button.setData(each);
            button.setSelection(each == ProjectTemplate.TWO_FILES);
            button.addListener(SWT.Selection, event -> validate());
            templates.add(button);
        }
    }

    private static Label label(Composite form, String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static Text text(Composite form, String label, String value) {
        label(form, label);
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void validate() {
        dialect.setText("maxwell " + template().dialectVersion());
        setErrorMessage(NewChainProjectCheck.fault(name.getText().strip(), place(), inWorkspace.getSelection(),
                base.getText().strip()).orElse(null));
        setPageComplete(getErrorMessage() == null);
    }

    private ProjectTemplate template() {
        return templates.stream().filter(Button::getSelection).map(each -> (ProjectTemplate) each.getData())
                .findFirst().orElse(ProjectTemplate.TWO_FILES);
    }

    private Optional<Path> place() {
        String home = ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString();
        return TypedPath.of(inWorkspace.getSelection() ? home : folder.getText(), name.getText().strip());
    }

    /** What was asked for. */
    ProjectCreation creation() {
        List<String> models = model.getSelectionIndex() <= 0 ? List.of() : List.of(model.getText());
        return new ProjectCreation(place().orElseThrow().toAbsolutePath(), template(), base.getText().strip(), models);
    }
}
