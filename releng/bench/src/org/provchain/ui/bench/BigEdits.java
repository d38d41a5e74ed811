// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.ResourceUtil;
import org.provchain.dsl.ide.edit.Replacement;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.rename.Renaming;
import org.provchain.ui.catalogue.CatalogueView;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.edit.TextChanges;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.perspective.ProvisioningPerspective;

/** What a person does to the whole of a text, each as one piece of work in the window's thread. */
final class BigEdits {

    /** Stands once in each line with a parameter. */
    private static final Pattern PLACE = Pattern.compile("\"value ");
    private static final String PARAMETER = "SIP.Account.1.DisplayName";

    private final Display display;
    private final OpenText text;

    BigEdits(Display display, OpenText text) {
        this.display = display;
        this.text = text;
    }

    String content() throws Exception {
        return OpenText.inWindow(display, () -> text.document().get());
    }

    void selectAll() {
        display.syncExec(() -> {
            page().activate(text.editor());
            text.viewer().setSelectedRange(0, text.document().getLength());
        });
    }

    void goToEnd() {
        display.syncExec(() -> text.editor().selectAndReveal(text.document().getLength(), 0));
    }

    /** Replaces everything by what is made of it, as one change. */
    void replaceAll(UnaryOperator<String> change) throws Exception {
        String after = change.apply(content());
        OpenText.inWindow(display, () -> {
            text.document().replace(0, text.document().getLength(), after);
            return null;
        });
    }

    /** Makes a comment of each line. */
    void markLines() throws Exception {
        replaceAll(all -> all.replaceAll("(?m)^(?=.)", "// "));
    }

    void command(String id) throws Exception {
        OpenText.inWindow(display, () -> {
            page().activate(text.editor());
            return text.editor().getSite().getService(IHandlerService.class).executeCommand(id, null);
        });
    }

    void undo() throws Exception {
        operation(ITextOperationTarget.UNDO);
    }

    void copy() throws Exception {
        operation(ITextOperationTarget.COPY);
    }

    void paste() throws Exception {
        operation(ITextOperationTarget.PASTE);
    }

    private void operation(int operation) throws Exception {
        OpenText.inWindow(display, () -> {
            ((ITextOperationTarget) text.viewer()).doOperation(operation);
            return null;
        });
    }

    int places() throws Exception {
        return (int) PLACE.matcher(content()).results().count();
    }

    /** Gives something another name that stands in each line with a parameter. */
    void rename() throws Exception {
        ChainDocument document = ((ChainTextEditor) text.editor()).document().orElseThrow();
        Snapshot now = document.latest().orElseThrow();
        List<Replacement> replacements = PLACE.matcher(content()).results()
                .map(each -> new Replacement(document.file(), each.start() + 1, 5, "number")).toList();
        TextChange change = new TextChange("Rename", replacements);
        OpenText.inWindow(display, () -> {
            TextChanges.perform(change, now, new NullProgressMonitor());
            return null;
        });
    }

    /** Gives the secret that all texts of the project share another name. */
    void renameSecret(String before, String after) throws Exception {
        ChainDocument document = ((ChainTextEditor) text.editor()).document().orElseThrow();
        Snapshot now = document.project().now(() -> false);
        int place = content().indexOf("secret " + before) + "secret ".length();
        TextChange change = Renaming.at(now, document.file(), place).orElseThrow().to(after);
        OpenText.inWindow(display, () -> {
            TextChanges.perform(change, now, new NullProgressMonitor());
            return null;
        });
    }

    /** Another program writes the file; the platform is told of it at once. */
    void changeOutside(UnaryOperator<String> change) throws Exception {
        IFile file = ResourceUtil.getFile(text.editor().getEditorInput());
        Path path = Path.of(file.getLocation().toOSString());
        Files.writeString(path, change.apply(Files.readString(path)));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    /** Puts a parameter behind the cursor, by the button of the catalogue. */
    void insertFromCatalogue() throws Exception {
        OpenText.inWindow(display, () -> {
            insertion().run();
            return null;
        });
    }

    /** Chooses a parameter in the catalogue. */
    void chooseInCatalogue() throws Exception {
        OpenText.inWindow(display, () -> {
            ((CatalogueView) page().showView(ProvisioningPerspective.CATALOGUE)).reveal(PARAMETER);
            page().activate(text.editor());
            return null;
        });
    }

    private IAction insertion() {
        IViewPart view = page().findView(ProvisioningPerspective.CATALOGUE);
        for (IContributionItem each : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            if (each instanceof ActionContributionItem item) {
                return item.getAction();
            }
        }
        throw new IllegalStateException("the catalogue has no button");
    }

    /** Opens the page of the finding at the cursor. */
    void help() throws Exception {
        command("org.provchain.ui.contextHelp");
        if (page().findView(ProvisioningPerspective.HELP) == null) {
            throw new IllegalStateException("no page of help is shown");
        }
    }

    void closeHelp() throws Exception {
        OpenText.inWindow(display, () -> {
            IViewPart help = page().findView(ProvisioningPerspective.HELP);
            if (help != null) {
                page().hideView(help);
            }
            page().activate(text.editor());
            return null;
        });
    }

    private IWorkbenchPage page() {
        return text.editor().getSite().getPage();
    }
}
