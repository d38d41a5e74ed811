// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenPreferences;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Widgets;

/** What is not known of the phone, settled for a project on its page. */
@ExtendWith(NoErrorLogged.class)
class SimulationPageTest {

    private static final String FILE = "provchain.toml";

    private TestProject project;
    private OpenPreferences page;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        page = new OpenPreferences("org.provchain.ui.preferences.simulation");
        page.choose(project.project());
    }

    @AfterEach
    void close() throws CoreException, IOException {
        page.close();
        project.close();
    }

    private Combo choice(SimulationOption option) {
        return Widgets.behind(page.control(), option.meaning(), Combo.class);
    }

    @ParameterizedTest
    @EnumSource
    void anOptionIsShownWithItsMeaningItsDefaultAndItsEvidence(SimulationOption option) {
        assertTrue(choice(option).getText().startsWith("default ("), choice(option).getText());
        Label evidence = Widgets.all(page.control(), Label.class).stream()
                .dropWhile(each -> !each.getText().equals(option.meaning()))
                .filter(each -> each.getText().equals(option.evidence().name() + ", " + option.evidence().label()))
                .findFirst().orElseThrow();
        assertEquals(option.source(), evidence.getToolTipText());
        assertTrue(Widgets.before(evidence).map(each -> ((Label) each).getImage() != null).orElse(false));
    }

    @Test
    void whatIsSettledIsWrittenAndShownTheNextTime() throws IOException {
        choice(SimulationOption.MAC_CASE).setText("upper");
        choice(SimulationOption.REDIRECT_LIMIT).setText("7");
        page.apply();
        assertEquals("[simulation]\nredirect-limit = 7\nmac-case = \"upper\"\n",
                Files.readString(project.path(FILE)));
        page = new OpenPreferences("org.provchain.ui.preferences.simulation");
        page.choose(project.project());
        assertEquals("upper", choice(SimulationOption.MAC_CASE).getText());
        assertEquals("7", choice(SimulationOption.REDIRECT_LIMIT).getText());
    }

    @Test
    void aLimitThatIsNoneIsRefusedUntilItIsMended() {
        choice(SimulationOption.REDIRECT_LIMIT).setText("many");
        assertFalse(page.page().isValid());
        assertFalse(page.page().getErrorMessage().isBlank());
        choice(SimulationOption.REDIRECT_LIMIT).setText("12");
        assertTrue(page.page().isValid());
        assertNull(page.page().getErrorMessage());
    }

    @Test
    void whatWasChangedIsKeptWhileAnotherProjectIsChosen() throws IOException, CoreException {
        try (TestProject other = new TestProject()) {
            page.close();
            page = new OpenPreferences("org.provchain.ui.preferences.simulation");
            page.choose(project.project());
            choice(SimulationOption.MAC_CASE).setText("upper");
            page.choose(other.project());
            assertTrue(choice(SimulationOption.MAC_CASE).getText().startsWith("default ("));
            choice(SimulationOption.REDIRECT_LIMIT).setText("7");
            choice(SimulationOption.FETCH_LIMIT).setText("many");
            assertFalse(page.page().isValid());
            page.choose(project.project());
            assertTrue(page.page().isValid());
            assertEquals("upper", choice(SimulationOption.MAC_CASE).getText());
            page.apply();
            assertEquals("[simulation]\nmac-case = \"upper\"\n", Files.readString(project.path(FILE)));
            assertEquals("[simulation]\nredirect-limit = 7\n", Files.readString(other.path(FILE)));
        }
    }
}
