// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.actions;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Files as text on the clipboard: what is copied in the diagram can be pasted in the text, and the other way round. */
final class FileClipboard {

    private FileClipboard() {
    }

    static void put(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /** The text; empty where there is none. */
    static String get() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object contents = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return contents instanceof String text ? text : "";
    }
}
