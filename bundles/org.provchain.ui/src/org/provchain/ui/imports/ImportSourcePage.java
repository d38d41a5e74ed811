// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.provchain.core.imports.ChainWords;
import org.provchain.core.imports.FolderText;
import org.provchain.core.imports.ImportSources;
import org.provchain.ui.project.SelectedProject;
import org.provchain.ui.wizards.BaseUrl;

/** Asks what is imported, into which text, and which document is the entry where the links do not tell. */
final class ImportSourcePage extends WizardPage {

    private static final String LAST = "source";
    private static final int MOST_CANDIDATES = 500;

    private final Optional<IContainer> start;
    private final String selected;
    private Text sources;
    private Combo folder;
    private Text name;
    private Text base;
    private Combo entry;
    private Button perDevice;
    private Label found;
    private EntryCandidates candidates;
    private boolean named;
    private boolean ambiguous;
    private boolean read;
    private String unreadable = "";

    ImportSourcePage(IWorkbenchWindow window, IStructuredSelection selection) {
        super("source");
        setTitle(Messages.Import_title);
        setDescription(Messages.Import_description);
        IResource first = Adapters.adapt(selection.getFirstElement(), IResource.class);
        start = first == null ? SelectedProject.of(window).map(IContainer.class::cast)
                : Optional.of(first instanceof IContainer container ? container : first.getParent());
        selected = TypedPaths.text(selection.stream().map(each -> Adapters.adapt(each, IFile.class))
                .filter(each -> each != null && each.getLocation() != null)
                .map(each -> Path.of(each.getLocation().toOSString())).filter(ImportSources::isXml)
                .toArray(Path[]::new));
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 10).spacing(8, 8).applyTo(form);
        sources = text(form, Messages.Import_sources, Messages.Import_sources_hint, 1);
        browse(form, Messages.Import_browse_folder, this::askFolder);
        browse(form, Messages.Import_browse_files, this::askFiles);
        label(form, Messages.Import_folder);
        folder = new Combo(form, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(folder);
        fillFolders();
        name = text(form, Messages.Import_name, "", 3);
        base = text(form, Messages.Import_base, Messages.Import_base_hint, 3);
        label(form, Messages.Import_entry);
        entry = new Combo(form, SWT.NONE);
        entry.setEnabled(false);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(entry);
        perDevice = new Button(form, SWT.CHECK);
        perDevice.setText(Messages.Import_per_device);
        GridDataFactory.swtDefaults().span(4, 1).applyTo(perDevice);
        found = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(560, SWT.DEFAULT).applyTo(found);
        candidates = new EntryCandidates(form, this::show);
        form.addHelpListener(event -> performHelp());
        setControl(form);
        sources.addListener(SWT.Modify, event -> changed());
        base.addListener(SWT.Modify, event -> changed());
        name.addListener(SWT.Modify, event -> {
            named = true;
            validate();
        });
        folder.addListener(SWT.Modify, event -> validate());
        entry.addListener(SWT.Modify, event -> validate());
        if (!selected.isEmpty()) {
            sources.setText(selected);
        } else {
            validate();
            // an empty page begins with its description, not with a complaint
            setErrorMessage(null);
        }
        sources.setFocus();
    }

    private static Label label(Composite form, String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static Text text(Composite form, String label, String hint, int columns) {
        label(form, label);
        Text text = new Text(form, SWT.BORDER);
        text.setMessage(hint);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(380, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static void browse(Composite form, String label, Runnable dialog) {
        Button browse = new Button(form, SWT.PUSH);
        browse.setText(label);
        browse.addListener(SWT.Selection, event -> dialog.run());
    }

    private void askFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setFilterPath(getDialogSettings().get(LAST));
        Optional.ofNullable(dialog.open()).ifPresent(sources::setText);
    }

    private void askFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterPath(getDialogSettings().get(LAST));
        dialog.setFilterExtensions(new String[] { "*.xml;*.XML", "*" });
        if (dialog.open() != null) {
            sources.setText(TypedPaths.text(Arrays.stream(dialog.getFileNames())
                    .map(each -> Path.of(dialog.getFilterPath(), each)).toArray(Path[]::new)));
        }
    }

    private void fillFolders() {
        start.map(each -> each.getFullPath().toString()).ifPresent(folder::add);
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .map(each -> each.getFullPath().toString()).filter(each -> folder.indexOf(each) < 0)
                .forEach(folder::add);
        folder.select(0);
    }

    /** Other documents, or links that lead elsewhere. */
    private void changed() {
        read = false;
        unreadable = "";
        offer(List.of());
        Optional<List<Path>> paths = TypedPaths.of(sources.getText());
        if (!named && paths.isPresent()) {
            Path first = paths.get().getFirst();
            name.setText(FolderText.chainName(String.valueOf(first.getFileName()).replaceFirst("(?i)\\.xml$", "")));
            named = false;
        }
        if (paths.isPresent() && baseFault().isEmpty()) {
            candidates.read(wanted(paths.get(), Optional.empty()));
        } else {
            candidates.stop();
        }
        validate();
    }

    private void show(EntryCandidates.Found result) {
        read = result.fault().isEmpty();
        unreadable = result.fault().orElse("");
        offer(result.paths());
        if (read && !ambiguous) {
            entry.setText(Messages.Import_entry_told);
        }
        validate();
    }

    /** Lets the user choose the entry of some; of none where the links tell. */
    private void offer(List<String> paths) {
        ambiguous = !paths.isEmpty();
        entry.setItems(paths.stream().limit(MOST_CANDIDATES).toArray(String[]::new));
        entry.setEnabled(ambiguous);
        found.setText(paths.isEmpty() ? "" : Messages.bind(Messages.Import_candidates, paths.size()));
        found.requestLayout();
    }

    private void validate() {
        setErrorMessage(fault().orElse(null));
        setMessage(getErrorMessage() == null && !read ? Messages.Import_reading_now : null);
        setPageComplete(getErrorMessage() == null && read);
    }

    private Optional<String> fault() {
        if (sources.getText().isBlank()) {
            return Optional.of(Messages.Import_enter_source);
        }
        if (TypedPaths.of(sources.getText()).isEmpty()) {
            return Optional.of(Messages.Import_absolute);
        }
        IContainer target = container();
        if (target == null || target.getLocation() == null || !Files.isDirectory(path(target))) {
            return Optional.of(folder.getItemCount() == 0 ? Messages.Import_no_project : Messages.Import_choose_folder);
        }
        if (!ChainWords.isName(name.getText())) {
            return Optional.of(Messages.Import_bad_name);
        }
        if (baseFault().isPresent()) {
            return baseFault();
        }
        if (!unreadable.isEmpty()) {
            return Optional.of(unreadable);
        }
        return ambiguous && entry.getText().isBlank() ? Optional.of(Messages.Import_choose_entry) : Optional.empty();
    }

    private Optional<String> baseFault() {
        return base().flatMap(BaseUrl::fault);
    }

    private Optional<String> base() {
        String typed = base.getText().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed.endsWith("/") ? typed : typed + "/");
    }

    /** The folder of the workspace; null where there is none of the name. */
    private IContainer container() {
        IResource member = ResourcesPlugin.getWorkspace().getRoot().findMember(folder.getText());
        return member instanceof IContainer container && container.getType() != IResource.ROOT ? container : null;
    }

    private static Path path(IResource resource) {
        return Path.of(resource.getLocation().toOSString());
    }

    private XmlImport wanted(List<Path> paths, Optional<String> chosen) {
        return new XmlImport(paths, name.getText(), chosen, base(), perDevice.getSelection());
    }

    /** What was asked for; called when the page is complete. */
    XmlImport wanted() {
        return wanted(TypedPaths.of(sources.getText()).orElseThrow(),
                ambiguous ? Optional.of(entry.getText().strip()) : Optional.empty());
    }

    /** Where the text goes; called when the page is complete. */
    IFile file() {
        return container().getFile(IPath.fromPortableString(name.getText() + ".chain"));
    }

    /** Where the text goes, on the disk. */
    Path path() {
        return path(container()).resolve(name.getText() + ".chain");
    }

    /** Keeps where the documents lie for the next import. */
    void remember() {
        Path first = TypedPaths.of(sources.getText()).orElseThrow().getFirst();
        Path place = Files.isDirectory(first) ? first : first.getParent();
        getDialogSettings().put(LAST, String.valueOf(place));
    }

    @Override
    public void performHelp() {
        ImportWizard.help();
    }
}
