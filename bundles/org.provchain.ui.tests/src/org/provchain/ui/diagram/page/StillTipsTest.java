// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.Ui;

/** The tip of a figure waits for a still pointer, and goes when a button is pressed. */
@ExtendWith(NoErrorLogged.class)
class StillTipsTest {

    private static final String FAULTY = Chains.TWO_FILES.replace("SIP.DefaultAccount = 0", "SIP.DefaultAccoun = 0");
    /** As long as a tip would have come twice, in milliseconds. */
    private static final int LONG = 900;

    private static void send(OpenDiagram open, int type, int by) {
        Rectangle place = open.node("general").getFigure().getBounds().getCopy();
        open.node("general").getFigure().translateToAbsolute(place);
        Control control = open.page().viewer().getControl();
        Event event = new Event();
        event.x = place.x + 20 + by;
        event.y = place.y + 20;
        event.button = type == SWT.MouseDown || type == SWT.MouseUp ? 1 : 0;
        control.notifyListeners(type, event);
    }

    private static boolean hasTip(OpenDiagram open) {
        Shell window = open.page().viewer().getControl().getShell();
        return Arrays.stream(window.getShells()).anyMatch(Shell::isVisible);
    }

    @Test
    void itWaitsForAStillPointerAndGoesOnPress() throws Exception {
        try (OpenDiagram open = new OpenDiagram(FAULTY)) {
            assertFalse(hasTip(open));
            send(open, SWT.MouseMove, 0);
            send(open, SWT.MouseHover, 0);
            assertFalse(hasTip(open), "not at once");
            Ui.until("it comes", () -> hasTip(open));
            send(open, SWT.MouseDown, 0);
            assertFalse(hasTip(open), "it goes on press");
            send(open, SWT.MouseUp, 0);
        }
    }

    @Test
    void itDoesNotComeAfterAMoveNorWhileAButtonIsPressed() throws Exception {
        try (OpenDiagram open = new OpenDiagram(FAULTY)) {
            send(open, SWT.MouseMove, 0);
            send(open, SWT.MouseHover, 0);
            send(open, SWT.MouseMove, 1);
            Ui.pause(LONG);
            assertFalse(hasTip(open), "the pointer has moved");
            send(open, SWT.MouseDown, 1);
            send(open, SWT.MouseHover, 1);
            Ui.pause(LONG);
            assertFalse(hasTip(open), "a button is pressed");
            send(open, SWT.MouseUp, 1);
            send(open, SWT.MouseHover, 1);
            Ui.until("it comes", () -> hasTip(open));
            assertTrue(hasTip(open));
            send(open, SWT.MouseDown, 1);
            send(open, SWT.MouseUp, 1);
        }
    }
}
