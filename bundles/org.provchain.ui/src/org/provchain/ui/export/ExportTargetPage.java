// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.provchain.core.chain.ServedChain;
import org.provchain.core.project.Severity;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.AccessibleName;
import org.provchain.ui.build.ChainNature;
import org.provchain.ui.TypedPath;

/** Asks which chain is exported, and where to. */
final class ExportTargetPage extends WizardPage {

    private final String wantedChain;
    private Optional<IProject> wantedProject = Optional.empty();
    private Combo project;
    private Combo chain;
    private Button toFolder;
    private Button toArchive;
    private Text folder;
    private Text archive;
    private Text secrets;
    private Button prune;
    private Optional<Snapshot> snapshot = Optional.empty();

    ExportTargetPage(String wantedChain) {
        super("target");
        this.wantedChain = wantedChain;
        setTitle(Messages.Export_title);
        setDescription(Messages.Export_description);
    }

    void use(IProject selected) {
        wantedProject = Optional.ofNullable(selected);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(form);
        project = combo(form, Messages.Export_project);
        chain = combo(form, Messages.Export_chain);
        toFolder = radio(form, Messages.Export_to_folder);
        folder = text(form, Messages.Export_to_folder);
        browse(form, () -> new DirectoryDialog(getShell(), SWT.SAVE).open(), folder);
        toArchive = radio(form, Messages.Export_to_archive);
        archive = text(form, Messages.Export_to_archive);
        browse(form, this::askArchive, archive);
        Label label = new Label(form, SWT.NONE);
        label.setText(Messages.Export_secrets);
        secrets = text(form, Messages.Export_secrets);
        secrets.setMessage(Messages.Export_secrets_hint);
        browse(form, () -> new FileDialog(getShell(), SWT.OPEN).open(), secrets);
        prune = new Button(form, SWT.CHECK);
        prune.setText(Messages.Export_prune);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(prune);
        toFolder.setSelection(true);
        fillProjects();
        project.addListener(SWT.Selection, event -> read());
        chain.addListener(SWT.Selection, event -> recall());
        for (Button each : List.of(toFolder, toArchive, prune)) {
            each.addListener(SWT.Selection, event -> validate());
        }
        for (Text each : List.of(folder, archive, secrets)) {
            each.addListener(SWT.Modify, event -> validate());
        }
        setControl(form);
        read();
        if (snapshot.isPresent() && !hasErrors() && target().isBlank()) {
            // an empty page begins with its description, not with a complaint
            setErrorMessage(null);
        }
        folder.setFocus();
    }

    private static Combo combo(Composite form, String label) {
        new Label(form, SWT.NONE).setText(label);
        Combo combo = new Combo(form, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
        return combo;
    }

    private static Button radio(Composite form, String label) {
        Button radio = new Button(form, SWT.RADIO);
        radio.setText(label);
        return radio;
    }

    private static Text text(Composite form, String label) {
        Text text = new Text(form, SWT.BORDER);
        AccessibleName.set(text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static void browse(Composite form, Supplier<String> dialog, Text text) {
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(Messages.Export_browse);
        browse.addListener(SWT.Selection, event -> Optional.ofNullable(dialog.get()).ifPresent(text::setText));
    }

    private String askArchive() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.tar.gz" });
        dialog.setFileName(chain.getText() + ".tar.gz");
        return dialog.open();
    }

    private void fillProjects() {
        List<IProject> all = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(ExportTargetPage::isChainProject).toList();
        all.forEach(each -> project.add(each.getName()));
        int index = wantedProject.map(all::indexOf).orElse(0);
        project.select(Math.max(index, 0));
    }

    private static boolean isChainProject(IProject each) {
        try {
            return each.isOpen() && each.hasNature(ChainNature.ID);
        } catch (CoreException closed) {
            return false;
        }
    }

    private void read() {
        chain.removeAll();
        snapshot = project.getText().isEmpty() ? Optional.empty()
                : SavedProject.read(chosenProject(), getContainer());
        snapshot.ifPresent(each -> each.project().chains().stream().map(ServedChain::name).forEach(chain::add));
        chain.select(Math.max(chain.indexOf(wantedChain), 0));
        recall();
    }

    private IProject chosenProject() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
    }

    /** Enters what was entered for the same chain the last time. */
    private void recall() {
        if (!project.getText().isEmpty()) {
            ExportEntries entries = ExportEntries.of(getDialogSettings(), chosenProject(), chain.getText());
            folder.setText(entries.folder());
            archive.setText(entries.archive());
            secrets.setText(entries.secrets());
            prune.setSelection(entries.prune());
        }
        validate();
    }

    private void validate() {
        folder.setEnabled(toFolder.getSelection());
        archive.setEnabled(toArchive.getSelection());
        prune.setEnabled(toFolder.getSelection());
        setErrorMessage(fault().orElse(null));
        setPageComplete(getErrorMessage() == null);
    }

    private Optional<String> fault() {
        if (snapshot.isEmpty() || chain.getText().isEmpty()) {
            return Optional.of(Messages.Export_no_chain);
        }
        if (hasErrors()) {
            return Optional.of(Messages.bind(Messages.Export_errors, errors()));
        }
        String target = target();
        if (target.isBlank()) {
            return Optional.of(isArchive() ? Messages.Export_enter_archive : Messages.Export_enter_folder);
        }
        Optional<Path> typed = TypedPath.of(target).filter(Path::isAbsolute);
        if (typed.isEmpty() || TypedPath.of(secrets.getText()).isEmpty()) {
            return Optional.of(Messages.Export_absolute);
        }
        Path place = typed.get();
        if (isArchive() && Files.isDirectory(place)) {
            return Optional.of(Messages.Export_enter_archive);
        }
        Path folder = nearest(isArchive() ? place.getParent() : place);
        return Files.isDirectory(folder) && Files.isWritable(folder) ? Optional.empty()
                : Optional.of(Messages.bind(Messages.Export_not_writable, folder));
    }

    private boolean hasErrors() {
        return errors() > 0;
    }

    private long errors() {
        return snapshot.stream().flatMap(each -> each.findings().stream())
                .filter(each -> each.severity() == Severity.ERROR).count();
    }

    private String target() {
        return isArchive() ? archive.getText() : folder.getText();
    }

    /** What is there of the way to a folder. */
    private static Path nearest(Path folder) {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    boolean isArchive() {
        return toArchive.getSelection();
    }

    /** Whether files of an earlier export may go. */
    boolean isPruned() {
        return !isArchive() && prune.getSelection();
    }

    /** What was asked for; called when the page is complete. */
    ProvisioningExport export() {
        Snapshot read = snapshot.orElseThrow();
        ServedChain chosen = read.project().chains().get(chain.getSelectionIndex());
        Optional<Path> file = secrets.getText().isBlank() ? Optional.empty()
                : Optional.of(Path.of(secrets.getText().strip()));
        Path target = Path.of((isArchive() ? archive : folder).getText().strip());
        return new ProvisioningExport(read.project(), chosen, target, isArchive(), prune.getSelection(), file);
    }

    /** Keeps what was entered for the next export of the chain. */
    void remember() {
        new ExportEntries(folder.getText(), archive.getText(), secrets.getText(), prune.getSelection())
                .keep(getDialogSettings(), chosenProject(), chain.getText());
    }
}
