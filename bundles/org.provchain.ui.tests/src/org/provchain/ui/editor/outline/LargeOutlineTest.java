// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.SubContributionItem;
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
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The outlines of a text of ten thousand lines make no row that nobody looks at. */
@ExtendWith(NoErrorLogged.class)
class LargeOutlineTest {

    /** As many files in one chain, of five lines each. */
    private static final int FILES = 2000;
    /** What is made at most: some rows to see, and one below each that is not unfolded. */
    private static final int SOME = 900;

    private OpenText text;
    private IViewPart view;

    @BeforeEach
    void open() throws IOException, CoreException {
        String files = IntStream.range(0, FILES).mapToObj(each -> """
                    file f%1$04d "f%1$04d.xml" {
                        SIP.Account.0.DisplayName = "x"
                        SIP.Account.0.Active = on
                    }

                """.formatted(each)).collect(Collectors.joining());
        text = new OpenText("""
                chain site {
                    dialect maxwell 1.1
                    product mx3b
                    base    "https://prov.example.org/"
                    entry   f0000

                """ + files + "}\n");
        view = Ui.page().showView(IPageLayout.ID_OUTLINE);
        Ui.page().activate(text.editor());
        Ui.until("the outline is filled", () -> !Widgets.all(Ui.control(view), Tree.class).isEmpty()
                && outline().getItemCount() > 0);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        text.close();
    }

    private Tree outline() {
        return Widgets.first(Ui.control(view), Tree.class);
    }

    private static int count(TreeItem... items) {
        return items.length + Arrays.stream(items).mapToInt(each -> count(each.getItems())).sum();
    }

    private static int count(Tree tree) {
        return count(tree.getItems());
    }

    private Shell quickOutline() throws CommandException {
        text.run("org.provchain.ui.editor.quickOutline");
        Ui.settle();
        return Stream.of(Display.getCurrent().getShells()).filter(each -> each != Ui.window().getShell()
                && each.isVisible() && !Widgets.all(each, Tree.class).isEmpty()).findFirst().orElseThrow();
    }

    private static String last(TreeItem... items) {
        return items[items.length - 1].getText();
    }

    @Test
    void theQuickOutlineShowsTheFirstHitsAndSaysHowManyThereAre() throws CommandException {
        Shell popup = quickOutline();
        Tree tree = Widgets.first(popup, Tree.class);
        assertTrue(count(tree) <= SOME, () -> count(tree) + " items at first");
        assertTrue(tree.getItem(0).getText().startsWith("site"), tree.getItem(0).getText());
        assertEquals("... and 1800 more", last(tree.getItem(0).getItems()));
        Text filter = Widgets.first(popup, Text.class);
        filter.setText("f");
        assertTrue(count(tree) <= SOME, () -> count(tree) + " items for a letter");
        assertEquals("... and 1800 more", last(tree.getItems()));
        filter.setText("f1999");
        assertEquals(2, count(tree), "the chain and the file");
        filter.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.until("the file is selected", () -> text.selected().equals("f1999"));
        assertTrue(popup.isDisposed());
    }

    @Test
    void theFirstHitIsSelectedAndTheRowOfTheRestGoesNowhere() throws CommandException {
        Shell popup = quickOutline();
        Tree tree = Widgets.first(popup, Tree.class);
        Text filter = Widgets.first(popup, Text.class);
        filter.setText("f1");
        assertTrue(tree.getSelection()[0].getText().startsWith("f1000"), tree.getSelection()[0].getText());
        tree.setSelection(tree.getItem(tree.getItemCount() - 1));
        Event event = new Event();
        event.item = tree.getSelection()[0];
        tree.notifyListeners(SWT.DefaultSelection, event);
        Ui.settle();
        assertTrue(!popup.isDisposed());
        filter.setText("");
        assertTrue(tree.getSelection()[0].getText().startsWith("site"), tree.getSelection()[0].getText());
        popup.close();
    }

    @Test
    void theOutlineUnfoldsOnlyWhatTheUserUnfoldsAndFoldsItWhenItIsSorted() {
        Ui.settle();
        assertTrue(count(outline()) <= SOME, () -> count(outline()) + " items at first");
        Event event = new Event();
        event.item = outline().getItem(0);
        outline().notifyListeners(SWT.Expand, event);
        assertTrue(count(outline()) > FILES);
        sort();
        try {
            assertTrue(count(outline()) <= SOME, () -> count(outline()) + " items sorted");
        } finally {
            sort();
        }
    }

    private void sort() {
        for (IContributionItem each : view.getViewSite().getActionBars().getToolBarManager().getItems()) {
            IContributionItem inner = each instanceof SubContributionItem sub ? sub.getInnerItem() : each;
            if (inner instanceof ActionContributionItem item && "Sort".equals(item.getAction().getText())) {
                item.getAction().setChecked(!item.getAction().isChecked());
                item.getAction().run();
                return;
            }
        }
        throw new AssertionError("no Sort");
    }
}
