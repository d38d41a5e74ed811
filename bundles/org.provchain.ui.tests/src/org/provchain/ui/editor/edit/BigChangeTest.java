// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.editor.codemining.ChainCodeMinings;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;

/** A change of a long text as a whole: its colours, folds and findings are there again, and one undo takes it back. */
@ExtendWith(NoErrorLogged.class)
class BigChangeTest {

    private static final String TOGGLE = "org.provchain.ui.editor.toggleComment";
    private static final String FORMAT = "org.provchain.ui.editor.format";
    private static final int FILES = 60;

    private OpenText text;
    private List<String> findings;

    @BeforeEach
    void open() throws IOException, CoreException {
        text = new OpenText(big());
        text.checked();
        Ui.until("the end is coloured", () -> colour("|dialect") != null && colour("last |end") != null);
        Ui.until("something is found", () -> !text.findings().isEmpty());
        findings = text.findings();
        text.go("file f1| ");
        Ui.until("there is a fact between the lines", this::hasRoomForMinings);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    /** A chain of more characters than are coloured in one turn, with a name that nothing knows in its last file. */
    private static String big() {
        StringBuilder all = new StringBuilder("chain c {\n    dialect maxwell 1.1\n    product mx3b\n"
                + "    base \"https://prov.example.org/\"\n    entry f0\n");
        for (int file = 0; file < FILES; file++) {
            all.append("\n    file f" + file + " \"f" + file + ".xml\" {\n");
            for (int account = 0; account < 15; account++) {
                all.append(
                        "        SIP.Account." + account + ".DisplayName = \"value " + file + "-" + account + "\"\n");
            }
            all.append(file + 1 < FILES ? "        redirect to f" + (file + 1) + "\n"
                    : "        SIP.Account.0.DisplayNam = \"last end\"\n");
            all.append("    }\n");
        }
        return all.append("}\n").toString();
    }

    private Color colour(String place) {
        StyledText widget = text.editor().viewer().getTextWidget();
        StyleRange style = widget.getStyleRangeAtOffset(text.offset(place));
        return style == null ? null : style.foreground;
    }

    private Set<String> folds() {
        ProjectionAnnotationModel model = ((ProjectionViewer) text.editor().viewer()).getProjectionAnnotationModel();
        Set<String> places = new TreeSet<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Position each = model.getPosition(all.next());
            places.add(each.getOffset() + "+" + each.getLength());
        }
        return places;
    }

    private boolean hasRoomForMinings() {
        StyledText widget = text.editor().viewer().getTextWidget();
        return IntStream.range(0, widget.getLineCount()).anyMatch(each -> widget.getLineVerticalIndent(each) > 0);
    }

    private void assertAsBefore(String before, Set<String> folds, Color begin, Color end)
            throws InterruptedException, ExecutionException {
        assertEquals(before, text.text());
        text.checked();
        Ui.until("the folds are back", () -> folds().equals(folds));
        Ui.until("the colours are back", () -> begin.equals(colour("|dialect")) && end.equals(colour("last |end")));
        Ui.until("the findings are back", () -> text.findings().equals(findings));
        text.go("file f1| ");
        Ui.until("the facts between the lines are back", this::hasRoomForMinings);
        assertFalse(new ChainCodeMinings().provideCodeMinings(text.editor().viewer(), new NullProgressMonitor()).get()
                .isEmpty());
    }

    @Test
    void allLinesBecomeCommentsAndComeBack() throws CommandException, InterruptedException, ExecutionException {
        String before = text.text();
        Set<String> folds = folds();
        Color begin = colour("|dialect");
        Color end = colour("last |end");
        text.select(before);
        text.run(TOGGLE);
        text.checked();
        Ui.until("the end has the colour of a comment", () -> colour("// |chain c").equals(colour("last |end")));
        assertNotEquals(end, colour("last |end"));
        Ui.until("nothing is found in comments", () -> !text.findings().equals(findings));
        assertFalse(hasRoomForMinings());
        text.undo();
        assertAsBefore(before, folds, begin, end);
    }

    @Test
    void theEndIsColouredWhereItIsSeen() throws CommandException {
        StyledText widget = text.editor().viewer().getTextWidget();
        text.select(text.text());
        text.editor().viewer().revealRange(text.text().length(), 0);
        Color end = colour("last |end");
        text.run(TOGGLE);
        text.editor().viewer().revealRange(text.text().length(), 0);
        Ui.until("the end has the colour of a comment", () -> !end.equals(colour("last |end")));
        assertEquals(text.text(), widget.getText());
    }

    @Test
    void theLayoutOfAllLines() throws CommandException, BadLocationException, InterruptedException, ExecutionException {
        text.run(FORMAT);
        text.checked();
        String before = text.text();
        Set<String> folds = folds();
        Color begin = colour("|dialect");
        Color end = colour("last |end");
        String crooked = before.replace("\n    ", "\n  ");
        text.editor().viewer().getDocument().replace(0, before.length(), crooked);
        text.checked();
        text.go("value 3-4|");
        text.run(FORMAT);
        assertAsBefore(before, folds, begin, end);
        text.undo();
        assertEquals(crooked, text.text());
        text.undo();
        assertAsBefore(before, folds, begin, end);
    }

    @Test
    void whatIsTypedWhileTheTextIsColouredIsColouredToo() throws CommandException, BadLocationException {
        text.select(text.text());
        text.run(TOGGLE);
        String comment = text.text();
        text.editor().viewer().getDocument().replace(0, 0, "/* typed */ ");
        text.editor().viewer().getDocument().replace(text.text().length(), 0, "// typed too\n");
        text.checked();
        Ui.until("all has the colour of a comment", () -> colour("/* |typed").equals(colour("// typed |too"))
                && colour("/* |typed").equals(colour("last |end")) && colour("/* |typed").equals(colour("|value 30-")));
        assertEquals("/* typed */ " + comment + "// typed too\n", text.text());
    }
}
