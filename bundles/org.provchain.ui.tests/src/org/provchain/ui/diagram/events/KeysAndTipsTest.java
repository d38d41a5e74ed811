// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.ShellDiagram;
import org.provchain.ui.fixture.Ui;

/** Keys go from figure to figure and open the field for a name; findings are told where the pointer rests. */
@ExtendWith(NoErrorLogged.class)
class KeysAndTipsTest {

    /** As long as a tip would have come twice, in milliseconds. */
    private static final int LONG = 900;

    @Test
    void arrowsGoFromFigureToFigure() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            open.pointer().click(open.middle("first URL"));
            open.pointer().key(SWT.ARROW_RIGHT);
            assertEquals(List.of("general"), open.selected());
            open.pointer().key(SWT.ARROW_RIGHT);
            assertEquals(List.of("device"), open.selected());
            open.pointer().key(SWT.ARROW_LEFT);
            assertEquals(List.of("general"), open.selected());
        }
    }

    @Test
    void f2OpensTheFieldForTheName() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            Text field = field(open, "device");
            assertEquals("device", field.getText());
            assertEquals("device", field.getSelectionText());
            field.setText("phone");
            field.notifyListeners(SWT.DefaultSelection, new Event());
            open.drawn();
            assertEquals(List.of("first URL", "general", "phone"), open.titles());
            assertTrue(open.text().contains("redirect to phone"), open.text());
        }
    }

    @Test
    void escapeClosesTheFieldWithoutAChange() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            Text field = field(open, "device");
            field.setText("phone");
            Event escape = new Event();
            escape.character = SWT.ESC;
            escape.keyCode = SWT.ESC;
            field.notifyListeners(SWT.KeyDown, escape);
            assertEquals(Chains.TWO_FILES, open.text());
            assertTrue(field.isDisposed() || !field.isVisible());
        }
    }

    @Test
    void aNameThatIsTakenIsRefusedWithTheReason() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            Text field = field(open, "device");
            field.setText("general");
            field.notifyListeners(SWT.DefaultSelection, new Event());
            assertEquals(Chains.TWO_FILES, open.text());
            assertTrue(!open.refusals().getLast().isEmpty(), open.refusals().toString());
        }
    }

    @Test
    void theFirstUrlHasNoField() throws Exception {
        try (ShellDiagram open = new ShellDiagram(Chains.TWO_FILES)) {
            open.pointer().click(open.middle("first URL"));
            open.pointer().key(SWT.F2);
            assertEquals(0, ((Composite) open.drawing().viewer().getControl()).getChildren().length);
        }
    }

    private static Text field(ShellDiagram open, String title) {
        open.pointer().click(open.middle(title));
        open.pointer().key(SWT.F2);
        return Stream.of(((Composite) open.drawing().viewer().getControl()).getChildren())
                .filter(Text.class::isInstance).map(Text.class::cast).findFirst()
                .orElseThrow(() -> new AssertionError("no field is open"));
    }

    @Test
    void findingsAreToldWhereThePointerRests() throws Exception {
        try (ShellDiagram open = new ShellDiagram(
                Chains.TWO_FILES.replace("SIP.DefaultAccount = 0", "SIP.DefaultAcount = 0"))) {
            open.pointer().rest(new Point(900, 600));
            Ui.pause(LONG);
            assertEquals(0, tips(open));
            open.pointer().rest(open.middle("general"));
            Ui.until("the findings are told", () -> tips(open) == 1);
        }
    }

    private static long tips(ShellDiagram open) {
        return Stream.of(open.shell().getShells()).filter(Shell::isVisible).count();
    }
}
