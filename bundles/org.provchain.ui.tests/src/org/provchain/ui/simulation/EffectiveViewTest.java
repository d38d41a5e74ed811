// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** What a phone ends with, in the view. */
@ExtendWith(NoErrorLogged.class)
class EffectiveViewTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount        = 0
                    SIP.Account.0.DisplayName = "nobody"
                    redirect to own
                }

                file own "%MACD.xml" for each device {
                    SIP.Account.0.AuthPassword = secret sip
                    SIP.Account.0.DisplayName  = "${name}"
                }
            }
            """;
    private static final String DEVICE = """

            device 7C:2F:80:00:00:01 model Maxwell3 { name = "Reception" }
            """;

    private TestProject project;
    private EffectiveView view;
    private SimulationView player;

    @BeforeEach
    void open() throws IOException, CoreException {
        project = new TestProject();
        view = (EffectiveView) Ui.page().showView(EffectiveView.ID);
        player = (SimulationView) Ui.page().showView(SimulationView.ID);
        StudioPlugin.playback().clear();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        Ui.page().hideView(view);
        Ui.page().hideView(player);
        StudioPlugin.playback().clear();
        project.close();
    }

    private List<List<String>> rows() {
        Tree tree = Widgets.first(Ui.control(view), Tree.class);
        return Arrays.stream(tree.getItems()).map(each -> IntStream.range(0, 4).mapToObj(each::getText).toList())
                .toList();
    }

    private boolean said(String message) {
        return Widgets.readAll(Ui.control(player)).contains(message);
    }

    private String summary() {
        return Widgets.readAll(Ui.control(view));
    }

    @Test
    void itShowsEachValueWithTheFileThatSetItAndWhatItOverrode() throws CoreException {
        project.write("site.chain", CHAIN + DEVICE);
        player.play(project.project(), "site");
        Ui.until("it was played", () -> summary().startsWith("site on "));
        assertEquals("site on 7C:2F:80:00:00:01: complete, 3 parameters", summary());
        List<List<String>> rows = rows();
        assertEquals("SIP.Account.0.AuthPassword", rows.get(0).get(0));
        assertEquals(List.of("SIP.Account.0.DisplayName", "\"Reception\"", "own",
                "\"nobody\" (general)"), rows.get(1));
        assertEquals(List.of("SIP.DefaultAccount", "\"0\"", "general", ""), rows.get(2));
    }

    @Test
    void aChainWithoutDevicesIsPlayedOnOneThatIsMadeUp() throws CoreException {
        project.write("site.chain", CHAIN.replace("\"${name}\"", "\"fixed\""));
        player.play(project.project(), "site");
        Ui.until("it was played", () -> summary().startsWith("site on 7C:2F:80:00:00:00"));
        assertFalse(rows().isEmpty());
    }

    @Test
    void aChainThatCannotBePlayedSaysWhy() throws CoreException {
        project.write("site.chain", "chain site {\n    dialect maxwell 1.1\n}\n");
        player.play(project.project(), "site");
        Ui.until("it says why", () -> said("The chain has no entry, so it cannot be played."));
        assertEquals(List.of(), rows());
    }

    private IAction button(String text) {
        return Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
                .map(each -> ((ActionContributionItem) each).getAction()).filter(each -> each.getText().equals(text))
                .findFirst().orElseThrow();
    }

    private void press(String text) {
        IAction action = button(text);
        action.setChecked(!action.isChecked());
        action.run();
    }

    private List<String> row(int number) {
        Tree tree = Widgets.first(Ui.control(view), Tree.class);
        return IntStream.range(0, tree.getColumnCount()).mapToObj(tree.getItem(number)::getText).toList();
    }

    private List<String> names() {
        return rows().stream().map(List::getFirst).toList();
    }

    @Test
    void twoDevicesStandBesideOneAnother() throws CoreException {
        project.write("site.chain", CHAIN + DEVICE + "device 7C:2F:80:00:00:02 model Maxwell3 { name = \"Lobby\" }\n");
        player.playDevice(project.project(), "site", "7C:2F:80:00:00:01");
        Ui.until("it was played", () -> summary().startsWith("site on 7C:2F:80:00:00:01"));
        assertFalse(button("Only what differs from the kept simulation").isEnabled());
        press("Keep this simulation for comparison");
        player.playDevice(project.project(), "site", "7C:2F:80:00:00:02");
        Ui.until("the other was played", () -> summary().startsWith("site on 7C:2F:80:00:00:02"));
        assertEquals(List.of("SIP.Account.0.DisplayName", "\"Lobby\"", "own", "\"nobody\" (general)", "\"Reception\"",
                "own", "\"nobody\"", "\"Lobby\""), row(1));
        press("Only what differs from the kept simulation");
        assertEquals(List.of("SIP.Account.0.DisplayName"), names());
        press("Keep this simulation for comparison");
        assertEquals(3, names().size(), "nothing is compared any more");
    }

    @Test
    void twoChainsStandBesideOneAnother() throws CoreException {
        String other = CHAIN.replace("chain site", "chain other").replace("DefaultAccount        = 0",
                "DefaultAccount        = 1").replace("file general", "file common").replace("entry   general",
                        "entry   common");
        project.write("site.chain", CHAIN + other + DEVICE);
        player.play(project.project(), "site");
        Ui.until("it was played", () -> summary().startsWith("site on "));
        press("Keep this simulation for comparison");
        player.play(project.project(), "other");
        Ui.until("the other was played", () -> summary().startsWith("other on "));
        press("Only what differs from the kept simulation");
        assertEquals(List.of("SIP.DefaultAccount"), names());
        assertEquals(List.of("SIP.DefaultAccount", "\"1\"", "common", "", "\"0\"", "general"),
                row(0).subList(0, 6));
        assertTrue(summary().contains("Compared with site on 7C:2F:80:00:00:01."), summary());
    }

    private void played() throws CoreException {
        project.write("site.chain", CHAIN + DEVICE);
        player.play(project.project(), "site");
        Ui.until("it was played", () -> summary().startsWith("site on "));
    }

    private void filter(String words) {
        Widgets.first(Ui.control(view), Text.class).setText(words);
    }

    @Test
    void whatIsFilteredIsSearchedInNamesAndValues() throws CoreException {
        played();
        filter("displayn");
        assertEquals(List.of("SIP.Account.0.DisplayName"), names());
        filter("RECEPTION");
        assertEquals(List.of("SIP.Account.0.DisplayName"), names(), "a value, in any letter case");
        filter("no such thing");
        assertEquals(List.of(), names());
        filter("");
        assertEquals(3, names().size());
    }

    @Test
    void whatHasACommonPrefixStandsInAGroup() throws CoreException {
        played();
        press("Group by prefix");
        assertEquals(List.of("SIP.Account (2)", "SIP (1)"), names());
        Tree tree = Widgets.first(Ui.control(view), Tree.class);
        assertFalse(tree.getItem(0).getExpanded());
        filter("display");
        assertEquals(List.of("SIP.Account (1)"), names());
        assertTrue(tree.getItem(0).getExpanded(), "what is searched is seen");
        assertEquals("SIP.Account.0.DisplayName", tree.getItem(0).getItem(0).getText(0));
        assertEquals("\"Reception\"", tree.getItem(0).getItem(0).getText(1));
        filter("");
        assertTrue(tree.getItem(0).getExpanded(), "what is open stays open");
        press("Group by prefix");
        assertEquals(3, names().size());
    }

    private String copied() {
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void whatIsShownIsCopiedAsCsv() throws CoreException {
        project.write("site.chain", CHAIN.replace("\"nobody\"", "\"no, body\"") + DEVICE);
        player.play(project.project(), "site");
        Ui.until("it was played", () -> summary().startsWith("site on "));
        assertEquals(
                lines("Parameter,Value,Set by,general,own", "SIP.Account.0.AuthPassword,secret sip,own,,secret sip",
                        "SIP.Account.0.DisplayName,QQQReceptionQQQ,own,QQQno, bodyQQQ,QQQReceptionQQQ",
                        "SIP.DefaultAccount,QQQ0QQQ,general,QQQ0QQQ,"),
                copied());
        filter("default");
        press("Keep this simulation for comparison");
        assertEquals(lines("Parameter,Value,Set by,Compared,QCompared, set byQ,general,own",
                "SIP.DefaultAccount,QQQ0QQQ,general,QQQ0QQQ,general,QQQ0QQQ,"), copied(),
                "what is filtered out is not copied");
    }

    /** Lines of CSV; Q stands for a quotation mark. */
    private static String lines(String... lines) {
        return String.join("\r\n", lines).replace('Q', '"') + "\r\n";
    }

    private static void simulate() throws CommandException {
        Ui.window().getService(IHandlerService.class).executeCommand("org.provchain.ui.simulate", null);
    }

    @ParameterizedTest
    @CsvSource({ "chain other, other", "chain site, site", "expect fetched, other", "device 7C, site" })
    void theCommandPlaysTheChainAtTheCursorElseTheFirst(String cursor, String chain)
            throws CoreException, CommandException {
        String text = CHAIN + CHAIN.replace("chain site", "chain other") + DEVICE + """

                scenario "boots" {
                    boot 7C:2F:80:00:00:01 on other
                    expect fetched general
                }
                """;
        ChainTextEditor editor = project.open(project.write("site.chain", text));
        editor.selectAndReveal(text.indexOf(cursor), 0);
        simulate();
        Ui.until("it was played", () -> summary().startsWith(chain + " on 7C:2F:80:00:00:01"));
        assertEquals(player, Ui.page().getActivePart());
    }

    @Test
    void theCommandSaysWhenThereIsNoChain() throws CoreException, CommandException {
        project.open(project.write("devices.chain", "device 7C:2F:80:00:00:01 model Maxwell3\n"));
        simulate();
        Ui.until("it says so", () -> said("The project has no chain."));
    }
}
