// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.editor.codemining.ChainCodeMinings;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.simulation.SimulationView;

/** What is seen in a text: colours by meaning, the marks of findings, occurrences, folds, and the lines above chains and files. */
@ExtendWith(NoErrorLogged.class)
class MarksTest {

    private static final String READ = "org.provchain.ui.editor.occurrence";
    private static final String DECLARED = READ + ".declared";

    private OpenText text;

    @BeforeEach
    void open() throws IOException, CoreException {
        TestProject project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        text = new OpenText(project, Chains.SITE);
        text.checked();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    private StyleRange style(String place) {
        int offset = ((ITextViewerExtension5) text.editor().viewer()).modelOffset2WidgetOffset(text.offset(place));
        return text.editor().viewer().getTextWidget().getStyleRangeAtOffset(offset);
    }

    private Color colour(String place) {
        StyleRange style = style(place);
        return style == null ? null : style.foreground;
    }

    @Test
    void wordsAreColouredByWhatTheyMean() throws BadLocationException {
        Ui.until("the placeholder is coloured", () -> colour("\"%M|ACD") != null
                && !colour("\"%M|ACD").equals(colour("xml\"| for each") == null ? colour("\"prov|isioning")
                        : colour("\"prov|isioning")));
        Color known = colour("SIP.Def|aultAccount");
        text.replace("DefaultAccount", "DefaultAcount");
        Ui.until("an unknown name looks otherwise", () -> !java.util.Objects.equals(known,
                colour("SIP.Def|aultAcount")));
        List<Color> kinds = Stream.of("di|alect", "\"prov|isioning", "// o|f", "\"%M|ACD", "${na|me}",
                "SIP.Def|aultAcount", "file o|wn").map(this::colour).distinct().toList();
        assertTrue(kinds.size() >= 6, kinds::toString);
    }

    @Test
    void theLineBelowAFindingOutlivesTheColours() throws BadLocationException {
        text.replace("DefaultAccount", "DefaultAcount");
        Ui.until("it is underlined",
                () -> style("SIP.Def|aultAcount") != null && style("SIP.Def|aultAcount").underline);
        text.replace("// of the site", "// of a site");
        text.checked();
        assertTrue(style("SIP.Def|aultAcount").underline);
    }

    private List<Integer> marked(String type) {
        IAnnotationModel model = text.editor().viewer().getAnnotationModel();
        return text.annotations().stream().filter(each -> each.getType().equals(type))
                .map(each -> model.getPosition(each).offset).sorted().toList();
    }

    @Test
    void whatTheCursorStandsOnIsMarkedEverywhere() {
        text.go("redirect to o|wn");
        Ui.until("both places are marked",
                () -> marked(READ).equals(List.of(text.offset("redirect to |own")))
                        && marked(DECLARED).equals(List.of(text.offset("file |own"))));
        text.go("// of| the");
        Ui.until("the marks are gone", () -> marked(READ).isEmpty() && marked(DECLARED).isEmpty());
    }

    @Test
    void blocksFoldAndStayFoldedWhileTyping() throws BadLocationException {
        ProjectionViewer viewer = (ProjectionViewer) text.editor().viewer();
        ProjectionAnnotationModel folds = viewer.getProjectionAnnotationModel();
        Ui.until("there are folds", () -> folds.getAnnotationIterator().hasNext());
        int lines = viewer.getTextWidget().getLineCount();
        text.go("file gen|eral");
        viewer.doOperation(ProjectionViewer.COLLAPSE);
        assertEquals(lines - 4, viewer.getTextWidget().getLineCount());
        text.replace("// of the site", "// of a site");
        text.checked();
        assertEquals(lines - 4, viewer.getTextWidget().getLineCount());
        viewer.doOperation(ProjectionViewer.EXPAND_ALL);
        assertEquals(lines, viewer.getTextWidget().getLineCount());
    }

    private List<? extends ICodeMining> minings() {
        try {
            List<? extends ICodeMining> minings = new ChainCodeMinings()
                    .provideCodeMinings(text.editor().viewer(), new NullProgressMonitor()).get();
            return minings;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aboveChainsAndFilesStandsWhatIsKnownOfThem() {
        assertEquals(List.of("Simulate", "Export", "for all devices \u00b7 the entry",
                "one for each of 2 devices \u00b7 linked from general"),
                minings().stream().map(ICodeMining::getLabel).toList());
        Ui.until("they are shown", () -> text.annotations().stream()
                .filter(each -> each.getClass().getSimpleName().contains("CodeMining")).count() >= 3);
    }

    @Test
    void aClickOnThemSimulatesAndExports() {
        minings().getFirst().getAction().accept(null);
        IViewPart view = Ui.page().findView(SimulationView.ID);
        assertTrue(Ui.page().isPartVisible(view));
        Ui.page().activate(text.editor());
        try (ShownDialogs wizards = new ShownDialogs("Export Provisioning XML")) {
            minings().get(1).getAction().accept(null);
            assertNotEquals("", wizards.next());
        }
    }

    @Test
    void aFoldIsWholeLines() {
        ProjectionAnnotationModel folds = ((ProjectionViewer) text.editor().viewer()).getProjectionAnnotationModel();
        Ui.until("there are folds", () -> folds.getAnnotationIterator().hasNext());
        folds.getAnnotationIterator().forEachRemaining(each -> {
            Position fold = folds.getPosition(each);
            assertTrue(fold.offset == 0 || text.text().charAt(fold.offset - 1) == '\n');
        });
    }
}
