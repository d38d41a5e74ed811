// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.editor.annotations.FindingAnnotation;
import org.provchain.ui.editor.contentassist.ChainContentAssistProcessor;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** A text in the editor: checked while it is typed, saved, changed from outside. */
@ExtendWith(NoErrorLogged.class)
class ChainTextEditorTest {

    private static final String CHAIN = """
            // of the site
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount = 0
                    System.Provision.ProvisioningServer = "https://prov.example.org/provisioning.xml"
                }
            }
            """;

    private TestProject project;
    private ChainTextEditor editor;
    private IDocument text;

    @BeforeEach
    void openText() throws IOException, CoreException {
        project = new TestProject();
        editor = project.open(project.write("site.chain", CHAIN));
        text = editor.document().orElseThrow().document();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    private List<String> annotations() {
        List<String> codes = new ArrayList<>();
        for (Iterator<Annotation> all = editor.viewer().getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof FindingAnnotation found) {
                codes.add(found.finding().code());
            }
        }
        return codes.stream().sorted().toList();
    }

    private void replace(String from, String to) throws BadLocationException {
        text.replace(text.get().indexOf(from), from.length(), to);
    }

    @Test
    void aMistakeIsShownWhileItIsTypedAndGoesWhenItIsMended() throws BadLocationException {
        Ui.until("nothing is found", () -> annotations().isEmpty());
        replace("entry   general", "entry   generl");
        Ui.until("the entry is missed", () -> annotations().contains("PC205"));
        replace("generl", "general");
        Ui.until("it is mended", () -> annotations().isEmpty());
    }

    @Test
    void aSavedMistakeStandsInProblems() throws BadLocationException {
        replace("DefaultAccount", "DefaultAcount");
        assertEquals(List.of(), project.markers());
        Ui.page().saveEditor(editor, false);
        Ui.until("the marker is there", () -> project.markers().equals(List.of("PC102")));
        replace("DefaultAcount", "DefaultAccount");
        Ui.page().saveEditor(editor, false);
        Ui.until("the marker is gone", () -> project.markers().isEmpty());
    }

    @Test
    void aTextThatWasChangedOutsideIsShownAsItIsNow() throws IOException, CoreException {
        project.writeOutside("site.chain", CHAIN.replace("of the site", "from outside"));
        Ui.until("the text is read again", () -> text.get().contains("from outside"));
        Ui.until("it is checked", () -> editor.document().orElseThrow().current().isPresent());
    }

    @Test
    void whatWasTypedOutlivesAChangeFromOutsideAndSavingAsks() throws IOException, CoreException, BadLocationException {
        replace("of the site", "typed here");
        String typed = text.get();
        try (ShownDialogs questions = new ShownDialogs("Update conflict");
                ShownDialogs changed = new ShownDialogs("File Changed")) {
            project.writeOutside("site.chain", CHAIN.replace("of the site", "from outside, and longer"));
            Ui.settle();
            assertEquals(typed, text.get());
            assertTrue(editor.isDirty());
            Ui.page().saveEditor(editor, false);
            assertTrue(questions.next().contains("site.chain"));
            assertEquals(List.of(), changed.texts());
        }
        assertTrue(Files.readString(project.path("site.chain")).contains("from outside"));
        assertEquals(typed, text.get());
    }

    @Test
    void whatWasSavedBeforeIsInTheLocalHistory() throws CoreException, BadLocationException, IOException {
        replace("of the site", "saved later");
        Ui.page().saveEditor(editor, false);
        IFileState[] history = project.project().getFile("site.chain").getHistory(null);
        assertEquals(CHAIN, new String(history[0].getContents().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void twoEditorsOfOneTextShareItAndTheFirstGoesOnWhenTheSecondIsClosed()
            throws CoreException, BadLocationException {
        replace("DefaultAccount", "DefaultAcount");
        Ui.until("it is found", () -> annotations().contains("PC102"));
        IEditorPart second = Ui.page().openEditor(editor.getEditorInput(), ChainTextEditor.ID, true,
                IWorkbenchPage.MATCH_NONE);
        ChainTextEditor other = (ChainTextEditor) second;
        Ui.until("it is checked too", () -> other.document().flatMap(ChainDocument::current).isPresent());
        Ui.settle();
        Ui.page().closeEditor(second, false);
        Ui.settle();
        assertTrue(editor.isDirty());
        assertTrue(editor.document().flatMap(ChainDocument::current).isPresent());
        replace("DefaultAcount", "DefaultAccount");
        Ui.until("it is mended", () -> annotations().isEmpty());
    }

    @Test
    void aTextThatIsRenamedKeepsItsOutline() throws CoreException, BadLocationException {
        IViewPart outline = Ui.page().showView(IPageLayout.ID_OUTLINE);
        Ui.page().activate(editor);
        Ui.until("it is filled", () -> firstOf(outline).startsWith("site"));
        project.project().getFile("site.chain").move(IPath.fromOSString("other.chain"), true, null);
        Ui.until("the editor follows", () -> editor.getTitle().equals("other.chain"));
        text = editor.document().orElseThrow().document();
        replace("chain site", "chain office");
        Ui.until("the outline follows", () -> firstOf(outline).startsWith("office"));
    }

    private static String firstOf(IViewPart outline) {
        List<Tree> trees = Widgets.all(Ui.control(outline), Tree.class);
        return trees.isEmpty() || trees.getFirst().getItemCount() == 0 ? "" : trees.getFirst().getItem(0).getText();
    }

    @Test
    void aClosedEditorLetsGoOfItsText() {
        TextViewer viewer = (TextViewer) editor.viewer();
        editor.selectAndReveal(3, 4);
        assertFalse(viewer.getLastKnownSelection().isEmpty());
        Ui.page().closeEditor(editor, false);
        Ui.until("the selection is gone", () -> viewer.getLastKnownSelection().isEmpty());
        assertNull(viewer.getDocument());
    }

    @Test
    void contentAssistKnowsThePhone() {
        int place = text.get().indexOf("SIP.DefaultAccount");
        ICompletionProposal[] proposals = new ChainContentAssistProcessor()
                .computeCompletionProposals(editor.viewer(), place);
        assertTrue(Stream.of(proposals).map(ICompletionProposal::getDisplayString).collect(Collectors.joining(" "))
                .contains("SIP.Account."));
    }

    @Test
    void undoBringsBackWhatStood() throws BadLocationException {
        replace("DefaultAccount", "DefaultAcount");
        ((ITextOperationTarget) editor.viewer()).doOperation(ITextOperationTarget.UNDO);
        assertEquals(CHAIN, text.get());
    }
}
