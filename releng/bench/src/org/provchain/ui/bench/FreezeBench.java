// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.provchain.ui.bench.LongestEvent.Work;
import org.provchain.ui.editor.text.ChainTextEditor;

/**
 * How long the window does not answer while a big text is opened, while one key makes thousands of findings, while a text with
 * thousands of findings is saved, and while a name is changed in hundreds of closed texts.
 */
final class FreezeBench {

    private static final int ROUNDS = 5;
    private static final String NAME = "    House";
    private static final String HEAD = "    dialect maxwell 1.1\n";

    private final Display display;
    private final LongestEvent window;

    private FreezeBench(Display display) {
        this.display = display;
        window = new LongestEvent(display);
    }

    static void run(Display display) throws Exception {
        new FreezeBench(display).run();
    }

    private void run() throws Exception {
        opening("opening in the bare generic editor", "big.txt", TypingBench.GENERIC_EDITOR);
        opening("opening", "big.chain", ChainTextEditor.ID);
        OpenText text = TypingBench.openChain(display);
        BigEdits edits = new BigEdits(display, text);
        OpenText.inWindow(display, () -> text.editor().getSite().getPage().showView(IPageLayout.ID_PROBLEM_VIEW));
        edits.selectAll();
        Bench.report("the text: %,d lines", text.document().getNumberOfLines());
        key("a key that breaks the name of thousands of lines", text, edits, NAME, "x");
        key("a key that ends the chain in its second line", text, edits, HEAD, "}");
        key("a key that makes a comment of the rest", text, edits, HEAD, "/*");
        key("a key that opens a block in the second line", text, edits, HEAD, "{");
        saving(text, edits);
        rename(text, edits);
        text.close();
    }

    private void opening(String what, String file, String editor) throws Exception {
        List<double[]> done = new ArrayList<>();
        for (int round = 0; round < ROUNDS + 1; round++) {
            OpenText[] opened = { null };
            done.add(window.until(() -> {
                opened[0] = OpenText.open(display, file, editor);
                return opened[0];
            }));
            opened[0].close();
        }
        LongestEvent.report(what, done);
    }

    private void key(String what, OpenText text, BigEdits edits, String behind, String key) throws Exception {
        int place = edits.content().indexOf(behind) + behind.length();
        Work before = () -> display.syncExec(() -> text.editor().selectAndReveal(place, 0));
        window.undone(ROUNDS, what, text, edits, before, () -> replace(text.document(), place, 0, key),
                () -> replace(text.document(), place, key.length(), ""));
    }

    private void replace(IDocument document, int place, int length, String by) throws Exception {
        OpenText.inWindow(display, () -> {
            document.replace(place, length, by);
            return null;
        });
    }

    /** Saves the text with and without its findings, in turn. */
    private void saving(OpenText text, BigEdits edits) throws Exception {
        int place = edits.content().indexOf(NAME) + NAME.length();
        List<double[]> broken = new ArrayList<>();
        List<double[]> mended = new ArrayList<>();
        int markers = 0;
        for (int round = 0; round < ROUNDS; round++) {
            broken.add(window.of(text, () -> changed(text, place, 0, "x"), text::save));
            markers = Math.max(markers, markers());
            mended.add(window.of(text, () -> changed(text, place, 1, ""), text::save));
        }
        Bench.report("the findings that are saved: %,d", markers);
        LongestEvent.report("saving a text with thousands of new findings", broken);
        LongestEvent.report("saving it without them", mended);
    }

    private void changed(OpenText text, int place, int length, String by) throws Exception {
        replace(text.document(), place, length, by);
        Thread.sleep(5 * LongestEvent.QUIET_MILLIS);
    }

    private static int markers() throws Exception {
        IMarker[] all = ResourcesPlugin.getWorkspace().getRoot().findMarkers("org.provchain.ui.finding", true,
                IResource.DEPTH_INFINITE);
        return all.length;
    }

    private void rename(OpenText text, BigEdits edits) throws Exception {
        List<double[]> done = new ArrayList<>();
        List<double[]> back = new ArrayList<>();
        Listener agree = FreezeBench::agree;
        display.syncExec(() -> display.addFilter(SWT.Show, agree));
        for (int round = 0; round < ROUNDS; round++) {
            done.add(window.of(text, edits::selectAll, () -> edits.renameSecret("shared", "common")));
            back.add(window.of(text, edits::selectAll, () -> edits.command("org.eclipse.ui.edit.undo")));
        }
        display.syncExec(() -> display.removeFilter(SWT.Show, agree));
        LongestEvent.report("rename in 200 closed texts", done);
        LongestEvent.report("rename in 200 closed texts, its undo", back);
    }

    /** The platform asks whether a change of other texts too is to be taken back. */
    private static void agree(Event event) {
        if (event.widget instanceof Shell shell && shell.getText().startsWith("Undo")) {
            shell.getDisplay().asyncExec(() -> buttons(shell).stream().filter(each -> each.getText().equals("OK"))
                    .forEach(each -> each.notifyListeners(SWT.Selection, new Event())));
        }
    }

    private static List<Button> buttons(Composite parent) {
        List<Button> found = new ArrayList<>();
        for (Control each : parent.getChildren()) {
            if (each instanceof Button button) {
                found.add(button);
            } else if (each instanceof Composite below) {
                found.addAll(buttons(below));
            }
        }
        return found;
    }
}
