// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.provchain.dsl.ide.rename.NewNames;
import org.provchain.ui.project.SelectedProject;

/** Asks for the folder, the name and the dialect of a new chain. */
final class NewChainPage extends WizardPage {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*");
    private static final String[] DIALECTS = { "1.1", "1.0" };

    private final Optional<IContainer> start;
    private Combo folder;
    private Text name;
    private Combo dialect;
    private Text base;

    NewChainPage(IWorkbenchWindow window, IStructuredSelection selection) {
        super("chain");
        setTitle(Messages.NewChain_title);
        setDescription(Messages.NewChain_description);
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        start = selected == null ? SelectedProject.of(window).map(IContainer.class::cast)
                : Optional.of(selected instanceof IContainer container ? container : selected.getParent());
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(form);
        new Label(form, SWT.NONE).setText(Messages.NewChain_folder_label);
        folder = new Combo(form, SWT.NONE);
        start.map(each -> each.getFullPath().toString()).ifPresent(folder::add);
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .map(each -> each.getFullPath().toString()).filter(each -> folder.indexOf(each) < 0)
                .forEach(folder::add);
        if (folder.getItemCount() > 0) {
            folder.select(0);
        }
        name = text(form, Messages.NewChain_name, "");
        new Label(form, SWT.NONE).setText(Messages.NewChain_dialect);
        dialect = new Combo(form, SWT.READ_ONLY);
        dialect.setItems("maxwell 1.1", "maxwell 1.0");
        dialect.select(0);
        base = text(form, Messages.NewProject_base, ProjectCreation.EXAMPLE_BASE);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(folder);
        folder.addListener(SWT.Modify, event -> validate());
        name.addListener(SWT.Modify, event -> validate());
        base.addListener(SWT.Modify, event -> validate());
        setControl(form);
        validate();
        setErrorMessage(null);
        name.setFocus();
    }

    private static Text text(Composite form, String label, String value) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void validate() {
        setErrorMessage(fault().orElse(null));
        setPageComplete(getErrorMessage() == null);
    }

    private Optional<String> fault() {
        IResource container = ResourcesPlugin.getWorkspace().getRoot().findMember(folder.getText());
        if (!(container instanceof IContainer) || container.getType() == IResource.ROOT) {
            return Optional.of(Messages.NewChain_folder);
        }
        if (!NAME.matcher(name.getText()).matches()) {
            return Optional.of(Messages.NewChain_bad_name);
        }
        Optional<String> reserved = NewNames.fault(name.getText());
        if (reserved.isPresent()) {
            return reserved;
        }
        if (file().exists()) {
            return Optional.of(Messages.bind(Messages.NewChain_exists, file().getName()));
        }
        return BaseUrl.fault(base.getText().strip());
    }

    /** The file to make. */
    IFile file() {
        IContainer container = (IContainer) ResourcesPlugin.getWorkspace().getRoot().findMember(folder.getText());
        return container.getFile(IPath.fromPortableString(name.getText() + ".chain"));
    }

    /** What it says. */
    String text() {
        return NewChainText.of(name.getText(), DIALECTS[dialect.getSelectionIndex()], base.getText().strip());
    }
}
