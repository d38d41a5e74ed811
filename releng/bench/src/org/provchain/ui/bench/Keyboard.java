// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;

/**
 * Presses keys through the X server, as a keyboard does: they reach whatever window has the focus, and wait where that one does not
 * answer. The toolkit's own {@code Display.post} loses keys while a list of proposals opens.
 */
final class Keyboard {

    private final Robot robot;

    Keyboard() throws AWTException {
        robot = new Robot();
    }

    /** Presses the key of a small letter, of a digit, or of a code of {@link KeyEvent}; returns when, by System.nanoTime. */
    long press(int key) {
        int code = KeyEvent.getExtendedKeyCodeForChar(key);
        long when = System.nanoTime();
        robot.keyPress(code == KeyEvent.VK_UNDEFINED ? key : code);
        robot.keyRelease(code == KeyEvent.VK_UNDEFINED ? key : code);
        return when;
    }

    /** Presses a key while another one is held. */
    long pressWith(int held, int key) {
        robot.keyPress(held);
        long when = press(key);
        robot.keyRelease(held);
        return when;
    }
}
