// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.preferences.Defaults;

/** The layout of a text: all of it, a selection, and when it is saved. */
@ExtendWith(NoErrorLogged.class)
class FormatTest {

    private static final String FORMAT = "org.provchain.ui.editor.format";
    private static final String ROUGH = Chains.SITE.replace("    dialect maxwell 1.1", "  dialect   maxwell 1.1")
            .replace("        redirect to own", "redirect   to own");

    @Test
    void theWholeText() throws IOException, CoreException, CommandException {
        try (OpenText text = new OpenText(ROUGH)) {
            text.go("redirect   to o|wn");
            text.run(FORMAT);
            assertEquals(Chains.SITE, text.text());
            IDocument document = text.editor().viewer().getDocument();
            assertEquals(document.getLineOfOffset(text.offset("|redirect to own")),
                    document.getLineOfOffset(text.editor().viewer().getSelectedRange().x), "the line of the cursor");
            text.undo();
            assertEquals(ROUGH, text.text());
        } catch (BadLocationException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    void theSelectionAlone() throws IOException, CoreException, CommandException {
        try (OpenText text = new OpenText(ROUGH)) {
            text.select("\nredirect   to own\n");
            text.run(FORMAT);
            assertEquals(ROUGH.replace("redirect   to own", "        redirect to own"), text.text());
        }
    }

    @Test
    void whenSavedIfTheUserWantsIt() throws IOException, CoreException, BadLocationException {
        try (OpenText text = new OpenText(ROUGH)) {
            text.replace("// of the site", "// of a site");
            text.save();
            String unchanged = ROUGH.replace("of the site", "of a site");
            assertEquals(unchanged, Files.readString(text.project().path("site.chain")));
            StudioPlugin.get().getPreferenceStore().setValue(Defaults.FORMAT_ON_SAVE, true);
            text.replace("// of a site", "// of the site");
            text.save();
            assertEquals(Chains.SITE, text.text());
            assertEquals(Chains.SITE, Files.readString(text.project().path("site.chain")));
        } finally {
            StudioPlugin.get().getPreferenceStore().setToDefault(Defaults.FORMAT_ON_SAVE);
        }
    }

    @Test
    void aTextWithErrorsLosesNothing() throws IOException, CoreException, CommandException {
        String broken = ROUGH.replace("entry   general", "entry   { general // kept");
        try (OpenText text = new OpenText(broken)) {
            text.run(FORMAT);
            assertEquals(broken.replaceAll("\\s", ""), text.text().replaceAll("\\s", ""));
        }
    }
}
