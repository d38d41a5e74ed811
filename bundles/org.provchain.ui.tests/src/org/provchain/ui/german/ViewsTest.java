// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.german;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.provchain.ui.german.Translations.assertGerman;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.PartInitException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.Clipping;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenServer;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.ShownTexts;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;
import org.provchain.ui.perspective.ProvisioningPerspective;
import org.provchain.ui.server.ServerView;
import org.provchain.ui.simulation.EffectiveView;

/** The views and the welcome page in German, empty and with something to show. */
@ExtendWith(NoErrorLogged.class)
class ViewsTest {

    private TestProject project;
    private OpenText text;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        project.write("phones.csv", Chains.PHONES);
        project.write("expected.chain", Chains.SCENARIOS);
        text = new OpenText(project, Chains.SITE);
        text.checked();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        for (String each : List.of(EffectiveView.ID, ProvisioningPerspective.SCENARIOS, ProvisioningPerspective.HELP,
                "org.provchain.ui.editor.references", ServerView.ID)) {
            Ui.page().hideView(Ui.page().findView(each));
        }
        text.close();
    }

    private static Composite view(String id) {
        return Ui.control(Ui.page().findView(id));
    }

    private static void run(String command) throws CommandException {
        Ui.window().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static List<String> buttons(IViewPart view) {
        return List.of(view.getViewSite().getActionBars().getToolBarManager().getItems()).stream()
                .map(each -> each instanceof SubContributionItem sub ? sub.getInnerItem() : each)
                .filter(ActionContributionItem.class::isInstance)
                .map(each -> ((ActionContributionItem) each).getAction())
                .map(each -> each.getToolTipText() == null ? each.getText() : each.getToolTipText()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "catalogue", "scenarios", "effective", "server", "editor.references" })
    void beforeThereIsAnythingToShow(String name) throws CoreException {
        IViewPart part = Ui.page().showView("org.provchain.ui." + name);
        Ui.settle();
        assertGerman(ShownTexts.below(Ui.control(part)));
        Translations.assertGerman(List.of(part.getTitle()));
        assertEquals(List.of(), Translations.notGerman(buttons(part)));
    }

    @Test
    void theCatalogue() throws CoreException {
        Composite catalogue = Ui.control(Ui.page().showView(ProvisioningPerspective.CATALOGUE));
        Table table = Widgets.first(catalogue, Table.class);
        Ui.until("the catalogue is read", () -> table.getItemCount() > 0);
        StyledText details = Widgets.first(catalogue, StyledText.class);
        assertGerman(List.of(details.getText()));
        Widgets.first(catalogue, Text.class).setText("SIP.DefaultAccount");
        Ui.until("it is found", () -> table.getItemCount() == 1);
        table.setSelection(0);
        Event selected = new Event();
        selected.item = table.getItem(0);
        table.notifyListeners(SWT.Selection, selected);
        assertTrue(details.getText().contains("\nTyp: "), details::getText);
        assertTrue(details.getText().contains("\nBeleg: "), details::getText);
        assertTrue(Widgets.readAll(catalogue).contains("1 von "), () -> Widgets.readAll(catalogue));
        Widgets.first(catalogue, Text.class).setText("");
    }

    @Test
    void whatAPhoneEndsWith() throws CommandException, PartInitException {
        text.go("chain si|te");
        run("org.provchain.ui.simulate");
        Ui.page().showView(EffectiveView.ID);
        Ui.until("it was played", () -> Widgets.readAll(view(EffectiveView.ID)).startsWith("site auf 7C:"));
        // a column for each file
        assertGerman(ShownTexts.below(view(EffectiveView.ID)).stream()
                .filter(each -> !List.of("general", "own").contains(each)).toList());
        StudioPlugin.playback().clear();
    }

    @Test
    void scenarios() throws CommandException {
        run("org.provchain.ui.runScenarios");
        Composite view = view(ProvisioningPerspective.SCENARIOS);
        Ui.until("the scenarios were run", () -> Widgets.first(view, Tree.class).getItemCount() > 0);
        assertEquals("1 bestanden, 0 fehlgeschlagen", Widgets.readAll(view));
    }

    @Test
    void theServer() throws CoreException, IOException {
        try (OpenServer server = new OpenServer()) {
            Ui.page().activate(text.editor());
            server.start();
            server.get("/provisioning.xml", "User-Agent", "Maxwell 3 7C2F80123456");
            server.row("1 von 2");
            assertGerman(ShownTexts.below(view(ServerView.ID)).stream()
                    .filter(each -> !each.contains("http://127.0.0.1")).toList());
            assertTrue(server.says().startsWith("site ("), server.says());
            assertTrue(server.says().contains(" wird bereitgestellt: "), server.says());
            server.stop();
            assertEquals("7C:2F:80:12:34:56|||||1 von 2|stehen geblieben nach general", server.row("stehen geblieben"));
        }
    }

    @Test
    void references() throws CommandException {
        text.go("file o|wn");
        text.run("org.provchain.ui.editor.findReferences");
        Composite view = view("org.provchain.ui.editor.references");
        Ui.until("they are found", () -> Widgets.readAll(view).endsWith(" Stellen sprechen von own."));
        assertGerman(ShownTexts.below(view));
    }

    @Test
    void help() throws CommandException {
        run("org.eclipse.ui.help.dynamicHelp");
        IViewPart help = Ui.page().findView(ProvisioningPerspective.HELP);
        assertGerman(buttons(help));
        assertEquals("Hilfe", help.getTitle());
    }

    @Test
    void theOutline() throws CoreException {
        IViewPart outline = Ui.page().showView(IPageLayout.ID_OUTLINE);
        Ui.page().activate(text.editor());
        Ui.until("the outline is filled", () -> !Widgets.all(Ui.control(outline), Tree.class).isEmpty());
        assertEquals(List.of("Sortieren", "Parameter ausblenden", "Mit Editor verkn\u00fcpfen"), buttons(outline));
        Translations.assertNotEnglish(texts(Widgets.first(Ui.control(outline), Tree.class).getItems()).toList());
    }

    private static Stream<String> texts(TreeItem... items) {
        return Stream.of(items).flatMap(each -> Stream.concat(Stream.of(each.getText()), texts(each.getItems())));
    }

    @Test
    void theWelcomePage() {
        IIntroPart welcome = PlatformUI.getWorkbench().getIntroManager().showIntro(Ui.window(), false);
        assertNotNull(welcome);
        Ui.settle();
        Composite page = Widgets.button(Ui.window().getShell(), "Neues Kettenprojekt").getParent();
        assertGerman(ShownTexts.below(page));
        assertEquals(List.of(), Clipping.below(page));
        Ui.leaveWelcome();
    }
}
