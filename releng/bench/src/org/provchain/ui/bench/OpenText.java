// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.provchain.ui.editor.text.ChainTextEditor;

/** A text in an editor of the window, with the cursor in it. Used from outside of the window's thread. */
final class OpenText {

    /** A thing to wait for. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    private static final int PATIENCE_SECONDS = 30;

    private final Display display;
    private final ITextEditor editor;
    private final ISourceViewer viewer;

    private OpenText(Display display, ITextEditor editor) {
        this.display = display;
        this.editor = editor;
        viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    /** Opens a file of the only project in the editor of an id, and waits until the window has nothing to do. */
    static OpenText open(Display display, String name, String editorId) throws Exception {
        until("there is " + name, () -> project() != null && project().getFile(name).exists());
        return open(display, project().getFile(name), editorId);
    }

    /** The same with a file of any project. */
    static OpenText open(Display display, IFile file, String editorId) throws Exception {
        Preparation.closeWelcome(display);
        OpenText text = inWindow(display, () -> {
            IWorkbenchPage page = page();
            page.getWorkbenchWindow().getShell().forceActive();
            ITextEditor editor = (ITextEditor) IDE.openEditor(page, file, editorId);
            editor.setFocus();
            return new OpenText(display, editor);
        });
        until("the text has the focus", () -> inWindow(display, () -> text.widget().isFocusControl()));
        return text;
    }

    private static IProject project() {
        IProject[] all = ResourcesPlugin.getWorkspace().getRoot().getProjects();
        return all.length == 0 || !all[0].isOpen() ? null : all[0];
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Waits until something is so. */
    static void until(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain until " + what);
            }
            Thread.sleep(1);
        }
    }

    /** Does something in the window's thread. */
    static <T> T inWindow(Display display, Callable<T> work) throws Exception {
        Object[] result = new Object[1];
        Exception[] failure = new Exception[1];
        display.syncExec(() -> {
            try {
                result[0] = work.call();
            } catch (Exception failed) {
                failure[0] = failed;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        @SuppressWarnings("unchecked")
        T typed = (T) result[0];
        return typed;
    }

    ITextEditor editor() {
        return editor;
    }

    ISourceViewer viewer() {
        return viewer;
    }

    IDocument document() {
        return viewer.getDocument();
    }

    StyledText widget() {
        return viewer.getTextWidget();
    }

    /** Puts the cursor behind the first place of some words after the middle of the text. */
    int cursorBehind(String words) throws Exception {
        String text = document().get();
        int begin = text.indexOf(words, text.length() / 2);
        if (begin < 0) {
            throw new IllegalArgumentException("the text has no '" + words + "' in its second half");
        }
        int offset = begin + words.length();
        display.syncExec(() -> {
            editor.selectAndReveal(offset, 0);
            editor.setFocus();
        });
        Thread.sleep(500);
        return offset;
    }

    /** From a key that is pressed until the text is painted with what it wrote, in milliseconds. */
    double painted(Keyboard keys, char key) throws Exception {
        AtomicLong when = new AtomicLong();
        CountDownLatch painted = new CountDownLatch(1);
        int before = document().getLength();
        Listener listener = event -> {
            if (document().getLength() != before && when.compareAndSet(0, System.nanoTime())) {
                painted.countDown();
            }
        };
        display.syncExec(() -> widget().addListener(SWT.Paint, listener));
        long pressed = keys.press(key);
        boolean seen = painted.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        display.syncExec(() -> widget().removeListener(SWT.Paint, listener));
        if (!seen) {
            throw new IllegalStateException("the key " + key + " was never painted; len " + before + " now "
                    + document().getLength() + " the focus is in "
                    + inWindow(display, display::getFocusControl));
        }
        return (when.get() - pressed) / 1e6;
    }

    /** Saves the text. */
    void save() {
        display.syncExec(() -> page().saveEditor(editor, false));
    }

    /** Closes the editor without saving. */
    /** Closes the editor on its text: one opens on the page that it was closed with. */
    void close() {
        display.syncExec(() -> {
            if (editor instanceof ChainTextEditor chain) {
                chain.showText();
            }
            page().closeEditor(editor, false);
        });
    }
}
