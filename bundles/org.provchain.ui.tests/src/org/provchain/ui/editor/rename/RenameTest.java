// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;

/** A thing gets another name: in the open text and in a scenario that is closed. */
@ExtendWith(NoErrorLogged.class)
class RenameTest {

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

    @Test
    void aFileInItsLinksAndInTheScenarios() throws CommandException, IOException {
        assertEquals("", renaming.rename("file o|wn", "device-own"));
        assertEquals(Chains.SITE.replace("file own", "file device-own").replace("to own", "to device-own"),
                text.text());
        assertEquals(Chains.SCENARIOS.replace("fetched own", "fetched device-own"), renaming.disk("expected.chain"));
        text.save();
        Ui.until("nothing is missed",
                () -> renaming.project().markers().stream().noneMatch(each -> each.startsWith("PC0")));
    }

    @Test
    void aChainAndAVariable() throws CommandException, IOException {
        renaming.rename("chain si|te", "office");
        assertTrue(text.text().contains("chain office {"));
        assertTrue(renaming.disk("expected.chain").contains("on office"));
        text.checked();
        renaming.rename("${na|me}", "room");
        assertTrue(text.text().contains("${room}"));
        assertEquals(Chains.PHONES.replace("model;name", "model;room"), renaming.disk("phones.csv"));
    }

    @Test
    void oneUndoTakesAllOfItBack() throws CommandException, IOException {
        renaming.rename("file o|wn", "device-own");
        assertTrue(renaming.disk("expected.chain").contains("device-own"));
        renaming.undo();
        assertEquals(Chains.SITE, text.text());
        assertEquals(Chains.SCENARIOS, renaming.disk("expected.chain"));
    }

    @Test
    void aTextThatIsOpenElsewhereAndUnsavedKeepsWhatWasTyped() throws CommandException, CoreException, IOException {
        ChainTextEditor other = (ChainTextEditor) IDE.openEditor(Ui.page(), renaming.scenarios(), true);
        other.viewer().getDocument().set("// typed\n" + Chains.SCENARIOS);
        text.checked();
        renaming.rename("file o|wn", "device-own");
        assertEquals("// typed\n" + Chains.SCENARIOS.replace("fetched own", "fetched device-own"),
                other.viewer().getDocument().get());
        assertTrue(other.isDirty());
        assertEquals(Chains.SCENARIOS, renaming.disk("expected.chain"));
    }

    @Test
    void thousandsOfPlacesAreOneChange() throws CommandException {
        String many = Chains.SITE + "    // x\n".repeat(10) + "scenario \"s\" { boot 7C:2F:80:12:34:56 on site\n"
                + "expect fetched own\n".repeat(2000) + "}\n";
        text.editor().viewer().getDocument().set(many);
        text.checked();
        renaming.rename("file o|wn", "device-own");
        assertEquals(many.replace("file own", "file device-own").replace("to own", "to device-own")
                .replace("fetched own", "fetched device-own"), text.text());
        assertEquals(text.offset("file d|evice-own"), text.editor().viewer().getSelectedRange().x);
        renaming.undo();
        assertEquals(many, text.text());
    }

    @Test
    void aNameThatIsTakenIsRefused() throws CommandException {
        String complaint = renaming.rename("file o|wn", "general");
        assertTrue(complaint.contains("general"), complaint);
        assertEquals(Chains.SITE, text.text());
        assertFalse(text.editor().isDirty());
    }

    @Test
    void whatHasNoNameOfItsOwnOpensNoDialog() throws CommandException {
        text.go("dia|lect");
        text.run(Renaming.COMMAND);
        assertEquals(Chains.SITE, text.text());
    }

    @Test
    void ofASecretThatIsStoredItSaysThatTheStoreKeepsTheOldName(@TempDir Path home)
            throws CommandException, IOException, BadLocationException {
        text.replace("DisplayName = \"${name}\"", "AuthPassword = secret sip-one");
        text.checked();
        String own = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        try {
            assertFalse(renaming.asked("sip-|one").contains(".secrets"));
            Path folder = Files.createDirectories(home.resolve(".provchain/secrets"));
            Path store = Files.writeString(folder.resolve(renaming.project().project().getName() + ".secrets"),
                    "sip-one = x\n");
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-------"));
            String said = renaming.asked("sip-|one");
            assertTrue(said.contains("Its value stands in " + store + " under the old name"), said);
            assertFalse(renaming.asked("file o|wn").contains(".secrets"));
        } finally {
            System.setProperty("user.home", own);
        }
    }
}
