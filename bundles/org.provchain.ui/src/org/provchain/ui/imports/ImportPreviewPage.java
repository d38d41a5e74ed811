// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.provchain.core.imports.ImportException;
import org.provchain.core.imports.ImportFile;
import org.provchain.core.imports.ImportFiles;
import org.provchain.core.imports.ImportProblem;
import org.provchain.core.imports.Remedy;
import org.provchain.core.text.FileFaults;

/**
 * Shows the text that an import makes, what was found in the documents and what becomes of the files, and offers what helps
 * against what stops it; nothing is written before the user finishes.
 */
final class ImportPreviewPage extends WizardPage {

    /** What is shown, made in the background. */
    private record Preview(XmlImport.Reading reading, String begin, List<FindingRow> findings,
            Optional<ImportFiles> files) {
    }

    private final ImportSourcePage source;
    private Label summary;
    private TextPreview text;
    private FindingTable findings;
    private FileTable files;
    private Button correct;
    private Button allowLoss;
    private Optional<Preview> preview = Optional.empty();

    ImportPreviewPage(ImportSourcePage source) {
        super("preview");
        this.source = source;
        setTitle(Messages.Import_preview_title);
        setDescription(Messages.Import_preview_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 6).applyTo(form);
        summary = new Label(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm parts = new SashForm(form, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        text = new TextPreview(parts);
        findings = new FindingTable(parts);
        files = new FileTable(parts);
        parts.setWeights(45, 30, 25);
        parts.setSashWidth(6);
        correct = remedy(form, Messages.Import_correct);
        allowLoss = remedy(form, Messages.Import_allow_loss);
        form.addHelpListener(event -> performHelp());
        setControl(form);
    }

    private Button remedy(Composite form, String label) {
        Button button = new Button(form, SWT.CHECK);
        button.setText(label);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> look());
        return button;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // what was shown before may be of other documents
            clear();
            setErrorMessage(null);
            getShell().getDisplay().asyncExec(this::look);
        }
    }

    private void look() {
        if (getControl().isDisposed() || !isCurrentPage()) {
            return;
        }
        setPageComplete(false);
        AtomicReference<Preview> found = new AtomicReference<>();
        XmlImport wanted = source.wanted();
        boolean corrected = correct.getSelection();
        boolean lossy = allowLoss.getSelection();
        Path target = source.path();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    found.set(preview(wanted.read(corrected, lossy, monitor), target));
                } catch (CancellationException cancelled) {
                    throw new InterruptedException();
                } catch (ImportException unclear) {
                    throw new InvocationTargetException(unclear, unclear.getMessage());
                } catch (IOException failed) {
                    throw new InvocationTargetException(failed, FileFaults.sentence(failed));
                }
            });
            show(found.get());
        } catch (InvocationTargetException refused) {
            refuse(refused.getMessage());
        } catch (InterruptedException cancelled) {
            refuse(Messages.Import_cancelled);
        }
    }

    private static Preview preview(XmlImport.Reading reading, Path target) throws IOException {
        boolean made = reading.result().text().isPresent();
        return new Preview(reading, TextPreview.begin(reading.result().text().orElse("")), FindingRow.of(reading),
                made ? Optional.of(ImportFiles.of(target, reading.result())) : Optional.empty());
    }

    private void clear() {
        preview = Optional.empty();
        summary.setText("");
        text.show("");
        findings.show(List.of());
        files.show("", List.of());
        setPageComplete(false);
    }

    private void refuse(String message) {
        clear();
        setErrorMessage(message);
    }

    private void show(Preview shown) {
        preview = Optional.of(shown);
        XmlImport.Reading reading = shown.reading();
        text.show(shown.begin());
        findings.show(shown.findings());
        files.show(source.file().getParent().getFullPath().toString(),
                shown.files().map(ImportFiles::files).orElse(List.of()));
        // what was chosen stays a choice, also where its effect is that nothing is found any more
        correct.setEnabled(correct.getSelection() || reading.has(Remedy.CORRECTED_COPY));
        allowLoss.setEnabled(allowLoss.getSelection() || reading.has(Remedy.COMMENT));
        summary.setText(summary(reading));
        summary.requestLayout();
        setErrorMessage(reason(reading).orElse(null));
        setMessage(shown.files().filter(ImportPreviewPage::replaces).isPresent() ? Messages.Import_replaces : null,
                WARNING);
        setPageComplete(shown.files().isPresent() && getErrorMessage() == null);
    }

    private static boolean replaces(ImportFiles written) {
        return written.files().stream().anyMatch(each -> each.change() == ImportFile.Change.REPLACED);
    }

    private static String summary(XmlImport.Reading reading) {
        return Messages.bind(Messages.Import_summary,
                new Object[] { reading.documents(), reading.corrected(), reading.stopping().size() });
    }

    /** Why the import cannot be finished, and what helps. */
    private static Optional<String> reason(XmlImport.Reading reading) {
        List<ImportProblem> stopping = reading.stopping();
        if (stopping.isEmpty()) {
            return Optional.empty();
        }
        Remedy remedy = stopping.stream().map(ImportProblem::remedy)
                .reduce((one, other) -> one == other ? one : Remedy.NONE).orElseThrow();
        String sentence = switch (remedy) {
        case CORRECTED_COPY -> Messages.Import_stops_correct;
        case COMMENT -> Messages.Import_stops_loss;
        case LIMIT -> Messages.Import_stops_limit;
        case NONE -> Messages.Import_stops;
        };
        return Optional.of(Messages.bind(sentence, stopping.size()));
    }

    /** The import that is shown; called when the page is complete. */
    XmlImport.Reading reading() {
        return preview.orElseThrow().reading();
    }

    /** What becomes of the files; called when the page is complete. */
    ImportFiles files() {
        return preview.orElseThrow().files().orElseThrow();
    }

    @Override
    public void performHelp() {
        ImportWizard.help();
    }
}
