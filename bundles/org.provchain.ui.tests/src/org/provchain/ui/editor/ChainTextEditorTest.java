// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.editor.annotations.FindingAnnotation;
import org.provchain.ui.editor.contentassist.ChainContentAssistProcessor;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

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
