// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The buttons of the window. */
@ExtendWith(NoErrorLogged.class)
class ToolbarTest {

    private static List<ToolItem> items() {
        return Widgets.all(Ui.window().getShell(), ToolBar.class).stream().filter(ToolBar::isVisible)
                .flatMap(each -> Arrays.stream(each.getItems()))
                .filter(each -> (each.getStyle() & SWT.SEPARATOR) == 0).toList();
    }

    private static void assertDressed(List<ToolItem> items) {
        for (ToolItem each : items) {
            assertNotNull(each.getImage(), "no image: " + each.getToolTipText());
            assertNotNull(each.getToolTipText(), "no tooltip: " + each.getText());
            assertFalse(each.getToolTipText().isBlank());
        }
    }

    @Test
    void everyButtonHasAnImageAndATooltip() {
        List<String> tips = items().stream().map(ToolItem::getToolTipText).toList();
        assertTrue(tips.stream().anyMatch(each -> each != null && each.startsWith("Simulate")), tips.toString());
        assertTrue(tips.stream().anyMatch(each -> each != null && each.startsWith("Run Scenarios")), tips.toString());
        assertTrue(tips.stream().anyMatch(each -> each != null && each.startsWith("Export Provisioning XML")),
                tips.toString());
        assertDressed(items());
    }

    @ParameterizedTest
    @ValueSource(strings = { "catalogue", "scenarios", "effective", "help", "server", "editor.references" })
    void soHasEveryButtonOfAView(String view) throws CoreException {
        IViewPart part = Ui.page().showView("org.provchain.ui." + view);
        assertDressed(items());
        Ui.page().hideView(part);
    }
}
