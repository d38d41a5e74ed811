// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The outline beside the text, and the quick one over it. */
@ExtendWith(NoErrorLogged.class)
class OutlineTest {

    private OpenText text;
    private IViewPart view;

    @BeforeEach
    void open() throws IOException, CoreException {
        text = new OpenText(Chains.SITE);
        view = Ui.page().showView(IPageLayout.ID_OUTLINE);
        Ui.page().activate(text.editor());
        Ui.until("the outline is filled", () -> !labels().isEmpty());
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    private Tree tree() {
        return Widgets.first(Ui.control(view), Tree.class);
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        if (!Widgets.all(Ui.control(view), Tree.class).isEmpty()) {
            Stream.of(tree().getItems()).forEach(each -> collect(each, labels));
        }
        return labels;
    }

    private static void collect(TreeItem item, List<String> labels) {
        if (!item.getText().isEmpty()) {
            labels.add(item.getText().replaceFirst(" .*", ""));
        }
        Stream.of(item.getItems()).forEach(each -> collect(each, labels));
    }

    private void toggle(String label) {
        for (IContributionItem each : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            IContributionItem inner = each instanceof SubContributionItem sub ? sub.getInnerItem() : each;
            if (inner instanceof ActionContributionItem item && label.equals(item.getAction().getText())) {
                item.getAction().setChecked(!item.getAction().isChecked());
                item.getAction().run();
                return;
            }
        }
        throw new AssertionError("no " + label);
    }

    @Test
    void chainsFilesAndParametersByPrefix() {
        Ui.until("it is unfolded", () -> labels().contains("general"));
        assertEquals("site", labels().getFirst());
        assertTrue(labels().indexOf("general") < labels().indexOf("own"), labels()::toString);
    }

    @Test
    void aClickGoesToThePlace() {
        TreeItem own = Stream.of(tree().getItem(0).getItems()).filter(each -> each.getText().startsWith("own"))
                .findFirst().orElseThrow();
        tree().setSelection(own);
        Event event = new Event();
        event.item = own;
        tree().notifyListeners(SWT.Selection, event);
        Ui.until("the file is selected", () -> text.selected().equals("own"));
    }

    @Test
    void itFollowsTheCursorIfWished() {
        text.go("file o|wn");
        Ui.until("the file is marked", () -> tree().getSelectionCount() == 1
                && tree().getSelection()[0].getText().startsWith("own"));
        toggle("Link with editor");
        try {
            text.go("file gen|eral");
            Ui.settle();
            assertTrue(tree().getSelection()[0].getText().startsWith("own"));
        } finally {
            toggle("Link with editor");
        }
    }

    @Test
    void sortedAndWithoutParametersIfWished() throws BadLocationException {
        text.replace("    file own", "    file aside \"aside.xml\" {\n    }\n\n    file own");
        Ui.until("the new file is there", () -> labels().contains("aside"));
        toggle("Sort");
        toggle("Hide parameters");
        try {
            assertFalse(labels().stream().anyMatch(each -> each.startsWith("SIP")), labels()::toString);
            assertEquals("phones.csv", tree().getItem(0).getText());
            List<String> below = Stream.of(tree().getItem(1).getItems())
                    .map(each -> each.getText().replaceFirst(" .*", "")).toList();
            assertEquals(List.of("aside", "general", "own"), below);
        } finally {
            toggle("Sort");
            toggle("Hide parameters");
        }
    }

    @Test
    void itFollowsWhatIsTypedAndStaysUnfolded() throws BadLocationException {
        Ui.until("it is unfolded", () -> labels().contains("own"));
        text.replace("file own \"%MACD.xml\"", "file mine \"%MACD.xml\"");
        Ui.until("the name has changed", () -> labels().contains("mine") && !labels().contains("own"));
        text.replace("devices from", "file ");
        text.checked();
        assertTrue(labels().contains("mine"), "a text with mistakes keeps its outline");
    }

    @Test
    void theQuickOutlineGoesWhereIsTyped() throws CommandException {
        text.run("org.provchain.ui.editor.quickOutline");
        Ui.until("it is open", () -> popup().isPresent());
        Shell popup = popup().orElseThrow();
        Text filter = Widgets.first(popup, Text.class);
        assertTrue(filter.isFocusControl());
        filter.setText("ow");
        filter.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.until("the file is selected", () -> text.selected().equals("own"));
        assertTrue(popup.isDisposed());
    }

    private static Optional<Shell> popup() {
        return Stream.of(Display.getCurrent().getShells()).filter(each -> each != Ui.window().getShell()
                && each.isVisible() && !Widgets.all(each, Tree.class).isEmpty()).findFirst();
    }
}
