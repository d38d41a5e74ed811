// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** What is said of the word under the mouse, and at the cursor by key. */
@ExtendWith(NoErrorLogged.class)
class HoverTest {

    private OpenText text;

    @BeforeEach
    void open() throws IOException, CoreException {
        TestProject project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        text = new OpenText(project, Chains.SITE);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    private String at(String place) {
        ITextViewer viewer = text.editor().viewer();
        ChainHover hover = new ChainHover();
        IRegion region = hover.getHoverRegion(viewer, text.offset(place));
        return hover.getHoverInfo(viewer, region);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Disp|layName; Type", "Disp|layName; string", "Disp|layName; Evidence",
            "Disp|layName; Effective value", "Disp|layName; Desk 1", "Disp|layName; set by <b>own</b>",
            "to o|wn; https://prov.example.org/7c2f80123456.xml", "\"${na|me}; Desk 2",
            "redi|rect; another file", "file gen|eral; The entry of the chain." })
    void eachWordIsExplained(String place, String expected) {
        String said = at(place);
        assertTrue(said.contains(expected), said);
    }

    @Test
    void aFindingComesWithItsFixes() throws BadLocationException {
        text.replace("DefaultAccount", "DefaultAcount");
        text.checked();
        String said = at("SIP.Default|Acount");
        assertTrue(said.contains("PC102"), said);
        assertTrue(said.contains("Change to SIP.DefaultAccount"), said);
        assertTrue(said.contains("Suppress PC102"), said);
    }

    @Test
    void aCommentSaysNothing() {
        assertNull(at("// of the| site"));
    }

    @Test
    void theKeyOpensItAtTheCursorAndItsLinkMends() throws BadLocationException, CommandException {
        text.replace("DefaultAccount", "DefaultAcount");
        text.checked();
        text.go("SIP.Default|Acount");
        text.run("org.eclipse.ui.edit.text.showInformation");
        Ui.until("the hover is open", () -> shown().isPresent());
        Shell hover = shown().orElseThrow();
        assertTrue(Widgets.first(hover, StyledText.class).getText().contains("PC102"));
        Link fixes = Widgets.first(hover, Link.class);
        assertTrue(fixes.isVisible());
        Event first = new Event();
        first.text = "0";
        fixes.notifyListeners(SWT.Selection, first);
        assertEquals(Chains.SITE, text.text());
        assertTrue(hover.isDisposed());
    }

    private static Optional<Shell> shown() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(each -> each != Ui.window().getShell() && each.isVisible()
                        && !Widgets.all(each, Link.class).isEmpty())
                .findFirst();
    }
}
