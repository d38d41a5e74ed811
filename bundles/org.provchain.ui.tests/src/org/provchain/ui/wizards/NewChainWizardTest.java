// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** One more chain in a project. */
@ExtendWith(NoErrorLogged.class)
class NewChainWizardTest {

    private TestProject project;
    private OpenWizard wizard;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        project.write("there.chain", "");
        wizard = new OpenWizard(new NewChainWizard());
        Widgets.behind(wizard.control(), "Folder:", Combo.class).setText("/" + project.project().getName());
    }

    @AfterEach
    void close() throws CoreException, IOException {
        wizard.close();
        project.close();
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1 })
    void aChainOfEachDialectIsAddedWithoutAnyFindingAndOpened(int dialect) throws IOException {
        wizard.write("Chain:", "branch-office");
        Combo dialects = Widgets.behind(wizard.control(), "Dialect:", Combo.class);
        dialects.select(dialect);
        wizard.finish();
        Ui.until("the chain is opened", () -> Ui.page().getActiveEditor() != null);
        String text = Files.readString(project.path("branch-office.chain"));
        assertTrue(text.startsWith("chain branch-office {\n    dialect maxwell 1." + (dialect == 0 ? 1 : 0)), text);
        Ui.settle();
        assertEquals(List.of(), project.markers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two words | https://prov.example.com/ | A chain is named by letters, digits, hyphens and underscores.
            9lives    | https://prov.example.com/ | A chain is named by letters, digits, hyphens and underscores.
            there     | https://prov.example.com/ | There is a file there.chain already.
            firmware  | https://prov.example.com/ | `firmware` is a word of the language.
            step      | https://prov.example.com/ | `step` is a word of the language.
            on        | https://prov.example.com/ | `on` is a word of the language.
            secret    | https://prov.example.com/ | `secret` is a word of the language.
            fresh     | https://prov.example/a"b/ | The base URL is http://... or https://... and ends with a slash.
            fresh     | https://prov.example/a\\b/ | The base URL is http://... or https://... and ends with a slash.
            fresh     | prov.example.com          | The base URL is http://... or https://... and ends with a slash.
            """)
    void whatIsWrongIsSaid(String name, String base, String message) {
        wizard.write("Chain:", name);
        wizard.write("Base URL:", base);
        assertEquals(message.replace('`', '\''), wizard.error());
        assertFalse(wizard.canFinish());
    }

    @ParameterizedTest
    @ValueSource(strings = { "chain", "file", "loop", "DOC" })
    void aWordOfTheLanguageThatMayBeANameIsOne(String name) {
        wizard.write("Chain:", name);
        assertEquals("", wizard.error());
        assertTrue(wizard.canFinish());
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        wizard.write("Chain:", "fresh");
        Widgets.behind(wizard.control(), "Folder:", Combo.class).setText("/nowhere");
        assertEquals("Choose a folder of a project.", wizard.error());
    }

    @Test
    void cancelAddsNothing() {
        wizard.write("Chain:", "fresh");
        wizard.cancel();
        assertFalse(Files.exists(project.path("fresh.chain")));
    }
}
