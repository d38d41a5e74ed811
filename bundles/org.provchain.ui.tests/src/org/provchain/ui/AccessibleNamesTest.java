// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.ui.export.ExportWizard;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenPreferences;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.imports.ImportWizard;
import org.provchain.ui.wizards.NewChainProjectWizard;
import org.provchain.ui.wizards.NewChainWizard;

/** What a screen reader says of a field, a list or a table: the label in front of it, or a name of its own. */
@ExtendWith(NoErrorLogged.class)
class AccessibleNamesTest {

    private TestProject project;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    private static void assertNamed(Control page) {
        List<Control> controls = Widgets.all(page, Control.class).stream().filter(each -> each instanceof Text
                || each instanceof Combo || each instanceof Table || each instanceof Tree).toList();
        assertFalse(controls.isEmpty());
        assertEquals(List.of(), controls.stream().filter(each -> name(each).isEmpty()).toList());
    }

    private static Optional<String> name(Control control) {
        return Widgets.before(control).filter(Label.class::isInstance).map(Widgets::read)
                .filter(each -> !each.isBlank()).or(() -> given(control));
    }

    /** The name that a listener gives. */
    private static Optional<String> given(Control control) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            AccessibleEvent asked = new AccessibleEvent(control.getAccessible());
            if (field.get(control.getAccessible()) instanceof Collection<?> listeners) {
                listeners.forEach(each -> ((AccessibleListener) each).getName(asked));
            }
            return Optional.ofNullable(asked.result).filter(each -> !each.isBlank());
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

    static Stream<IWizard> wizards() {
        return Stream.of(new NewChainProjectWizard(), new NewChainWizard(), new ExportWizard(),
                new ImportWizard());
    }

    @ParameterizedTest
    @MethodSource("wizards")
    void everyFieldOfAWizardHasAName(IWizard wizard) {
        try (OpenWizard open = new OpenWizard(wizard)) {
            for (var each : wizard.getPages()) {
                if (each.getControl() == null) {
                    each.createControl(open.page().getControl().getParent());
                }
                assertNamed(each.getControl());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "main", "checks", "simulation", "server" })
    void everyFieldOfAPreferencePageHasAName(String page) {
        try (OpenPreferences open = new OpenPreferences("org.provchain.ui.preferences." + page)) {
            assertNamed(open.control());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "catalogue", "fleet", "scenarios", "effective", "simulation", "server", "editor.references" })
    void everyFieldOfAViewHasAName(String view) throws CoreException {
        IViewPart part = Ui.page().showView("org.provchain.ui." + view);
        assertNamed(Ui.control(part));
        Ui.page().hideView(part);
    }

    @Test
    void aNameIsSpokenWithoutTheMarkOfItsKey() {
        Label label = new Label(Ui.window().getShell(), 0);
        AccessibleName.set(label, "To a &folder:");
        assertEquals(Optional.of("To a folder:"), given(label));
        label.dispose();
    }
}
