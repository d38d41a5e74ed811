// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

/** The menus of the window, with a text open. */
@ExtendWith(NoErrorLogged.class)
class MainMenuTest {

    /** What the platform's bundles would bring along for programmers. */
    private static final Set<String> FOREIGN = Set.of("open file...", "convert line delimiters to", "working set",
            "open projects", "annotation", "last edit location", "external tools", "build", "import...",
            "show key assist", "team");

    private TestProject project;

    @BeforeEach
    void openText() throws IOException, CoreException {
        project = new TestProject();
        project.open(project.write("site.chain", "chain site {\n    dialect maxwell 1.1\n}\n"));
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    private static List<MenuItem> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<MenuItem> items = Arrays.stream(menu.getItems()).filter(each -> (each.getStyle() & SWT.SEPARATOR) == 0)
                .toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return items;
    }

    private static List<MenuItem> bar() {
        return Arrays.asList(Ui.window().getShell().getMenuBar().getItems());
    }

    private static String label(MenuItem item) {
        return item.getText().replace("&", "").split("\t")[0];
    }

    private static List<MenuItem> everything(Menu menu) {
        List<MenuItem> all = new ArrayList<>();
        for (MenuItem each : items(menu)) {
            all.add(each);
            if (each.getMenu() != null) {
                all.addAll(everything(each.getMenu()));
            }
        }
        return all;
    }

    @Test
    void thereAreFiveMenus() {
        assertEquals(List.of("File", "Edit", "Chain", "Window", "Help"),
                bar().stream().map(MainMenuTest::label).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void nothingOfAnIdeStandsInThemAlsoAfterTheLayoutWasReset(boolean reset) {
        if (reset) {
            Ui.page().resetPerspective();
            Ui.settle();
        }
        for (MenuItem menu : bar()) {
            for (MenuItem each : everything(menu.getMenu())) {
                String label = label(each).toLowerCase(Locale.ROOT);
                assertFalse(FOREIGN.stream().anyMatch(label::startsWith), menu.getText() + ": " + each.getText());
            }
        }
    }

    @Test
    void everyMenuHoldsSomethingAndEveryItemHasALabel() {
        for (MenuItem menu : bar()) {
            List<MenuItem> items = items(menu.getMenu());
            assertTrue(items.size() > 2, menu.getText());
            assertTrue(items.stream().noneMatch(each -> label(each).isBlank()), menu.getText());
        }
    }

    @Test
    void noTwoItemsOfAMenuHaveTheSameKey() {
        for (MenuItem menu : bar()) {
            List<String> labels = items(menu.getMenu()).stream().map(MenuItem::getText)
                    .filter(each -> each.contains("&") && !each.matches("&\\d .*")).toList();
            List<String> keys = labels.stream()
                    .map(each -> each.substring(each.indexOf('&') + 1, each.indexOf('&') + 2).toLowerCase(Locale.ROOT))
                    .toList();
            assertEquals(keys.stream().distinct().toList(), keys, labels.toString());
        }
    }

    @Test
    void theMenuOfTheChainOffersWhatIsDoneWithOne() {
        List<String> labels = items(bar().get(2).getMenu()).stream().map(MainMenuTest::label).toList();
        assertTrue(labels.containsAll(List.of("Simulate", "Run Scenarios", "Serve", "Import Provisioning XML...",
                "Export Provisioning XML...",
                "Open Declaration", "Find References", "Quick Outline", "Rename...", "Format", "Toggle Comment",
                "Copy as XML",
                "Paste XML as Text")), labels.toString());
    }
}
