// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.provchain.ui.german.Translations.assertGerman;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.simulation.SimulationOption;
import org.provchain.ui.fixture.Clipping;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenPreferences;
import org.provchain.ui.fixture.ShownTexts;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The pages of the preferences in German; what is said of checks and options is English by decision. */
@ExtendWith(NoErrorLogged.class)
class PreferencesTest {

    private static final String PAGES = "org.provchain.ui.preferences.";

    private TestProject project;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    @ParameterizedTest
    @CsvSource({ "main, Provchain", "checks, Pr\u00fcfungen", "simulation, Simulation", "server, Vorschauserver" })
    void eachPage(String page, String title) {
        try (OpenPreferences open = new OpenPreferences(PAGES + page)) {
            Ui.settle();
            assertEquals(title, open.page().getTitle());
            List<String> shown = new ArrayList<>(ShownTexts.below(open.control()));
            for (SimulationOption each : SimulationOption.values()) {
                shown.removeAll(List.of(each.meaning(), each.source(),
                        each.evidence().name() + ", " + each.evidence().label()));
            }
            shown.add(open.page().getDescription());
            assertGerman(shown, "Browse...", "Restore Defaults", "Apply");
            assertEquals(List.of(), Clipping.below(open.control()));
        }
    }

    @Test
    void whatHoldsWithoutASetting() {
        try (OpenPreferences open = new OpenPreferences(PAGES + "checks")) {
            assertTrue(Widgets.first(open.control(), Table.class).getItem(0).getText(2).startsWith("Vorgabe ("));
            open.go(PAGES + "simulation");
            List<String> choices = Widgets.all(open.control(), Combo.class).stream().skip(1)
                    .map(each -> each.getItem(0)).toList();
            assertTrue(choices.stream().allMatch(each -> each.startsWith("Vorgabe (")), choices.toString());
            assertEquals(Arrays.asList(SimulationOption.values()).size(), choices.size());
        }
    }
}
