// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;

/** A thing gets another name in more closed texts than are written in the UI thread: in all of them, or in none. */
@ExtendWith(NoErrorLogged.class)
class RenameInManyTextsTest {

    private static final int MANY = 12;

    private Renaming renaming;
    private OpenText text;

    @BeforeEach
    void open() throws IOException, CoreException {
        renaming = new Renaming();
        text = renaming.text();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        renaming.close();
    }

    /** More texts than are written in the UI thread; one of them is open and unsaved. */
    private ChainTextEditor manyTexts() throws CoreException {
        for (int each = 0; each < MANY; each++) {
            renaming.project().write("expected" + each + ".chain",
                    Chains.SCENARIOS.replace("scenario \"", "scenario \"" + each));
        }
        ChainTextEditor open = (ChainTextEditor) IDE.openEditor(Ui.page(),
                renaming.project().project().getFile("expected0.chain"), true);
        open.viewer().getDocument().set("// typed\n" + open.viewer().getDocument().get());
        Ui.page().activate(text.editor());
        text.checked();
        return open;
    }

    /** The names of the closed texts that are written while something is done, each with whether that was in the UI thread. */
    private Map<String, Boolean> written(Work work) throws CommandException {
        Map<String, Boolean> threads = new ConcurrentHashMap<>();
        IResourceChangeListener listener = event -> {
            for (IResourceDelta each : event.getDelta().getAffectedChildren(IResourceDelta.CHANGED)[0]
                    .getAffectedChildren()) {
                if (each.getResource().getName().startsWith("expected")
                        && (each.getFlags() & IResourceDelta.CONTENT) != 0) {
                    threads.merge(each.getResource().getName(), Display.getCurrent() != null, Boolean::logicalOr);
                }
            }
        };
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        try {
            work.run();
        } finally {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
        }
        return threads;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws CommandException;
    }

    private void assertClosedTexts(String name) throws IOException {
        for (int each = 1; each < MANY; each++) {
            assertEquals(Chains.SCENARIOS.replace("scenario \"", "scenario \"" + each).replace("fetched own",
                    "fetched " + name), renaming.disk("expected" + each + ".chain"));
        }
    }

    @Test
    void manyClosedTextsAreWrittenOutsideOfTheUiThreadThereAndBack()
            throws CommandException, CoreException, IOException {
        ChainTextEditor open = manyTexts();
        String typed = open.viewer().getDocument().get();
        Map<String, Boolean> there = written(() -> assertEquals("", renaming.rename("file o|wn", "device-own")));
        assertEquals(MANY, there.size(), there::toString);
        assertFalse(there.containsValue(true), there::toString);
        assertClosedTexts("device-own");
        assertEquals(typed.replace("fetched own", "fetched device-own"), open.viewer().getDocument().get());
        assertTrue(open.isDirty());
        assertEquals(Chains.SITE.replace("file own", "file device-own").replace("to own", "to device-own"),
                text.text());
        Map<String, Boolean> back = written(() -> renaming.byKey("org.eclipse.ui.edit.undo"));
        assertEquals(MANY, back.size(), back::toString);
        assertFalse(back.containsValue(true), back::toString);
        assertClosedTexts("own");
        assertEquals(typed, open.viewer().getDocument().get());
        assertTrue(open.isDirty());
        assertEquals(Chains.SITE, text.text());
        renaming.byKey("org.eclipse.ui.edit.redo");
        assertClosedTexts("device-own");
    }

    /** All or nothing: a text goes while those before it have been written. */
    @Test
    void aTextThatCannotBeWrittenLeavesAllOthersAsTheyWere() throws CommandException, CoreException, IOException {
        ChainTextEditor open = manyTexts();
        String typed = open.viewer().getDocument().get();
        Path gone = renaming.project().path("expected9.chain");
        IDocumentListener meanwhile = new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                try {
                    if (Files.isRegularFile(gone)) {
                        Files.delete(gone);
                        Files.createDirectory(gone);
                    }
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                // it is gone by now
            }
        };
        open.viewer().getDocument().addDocumentListener(meanwhile);
        String refused = renaming.rename("file o|wn", "device-own");
        open.viewer().getDocument().removeDocumentListener(meanwhile);
        assertTrue(Files.isDirectory(gone), "it was not begun");
        assertFalse(refused.isEmpty());
        assertEquals(typed, open.viewer().getDocument().get());
        assertEquals(Chains.SITE, text.text());
        assertEquals(Chains.SCENARIOS.replace("scenario \"", "scenario \"1"), renaming.disk("expected1.chain"));
        assertEquals(Chains.SCENARIOS.replace("scenario \"", "scenario \"8"), renaming.disk("expected8.chain"));
    }
}
