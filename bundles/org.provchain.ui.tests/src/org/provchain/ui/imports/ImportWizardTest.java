// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.ui.editor.text.ChainTextEditor;
import org.provchain.ui.fixture.ErrorLog;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The import, from a folder of XML to the text in its editor. */
@ExtendWith(NoErrorLogged.class)
class ImportWizardTest {

    private static final String PER_DEVICE = "One file for each device";
    private static final String ALLOW_LOSS = "Keep what a chain cannot hold";
    private static final String CORRECT = "Import corrected copies";

    @TempDir
    private Path xml;
    private TestProject project;
    private OpenImport open;

    @BeforeEach
    void openWizard() throws IOException, CoreException {
        project = new TestProject();
        open = new OpenImport(project);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        open.close();
        project.close();
    }

    private void name(String chain) {
        open.wizard().write("Chain:", chain);
    }

    private void finish() {
        open.wizard().finish();
        Ui.until("the text is opened", () -> Ui.page().getActiveEditor() instanceof ChainTextEditor);
        Ui.settle();
    }

    /** A file as the workspace names it. */
    private String shown(String file) {
        return "/" + project.project().getName() + "/" + file;
    }

    private List<String> made() throws IOException {
        try (Stream<Path> all = Files.list(project.path("x").getParent())) {
            return all.map(each -> each.getFileName().toString()).filter(each -> !each.startsWith(".")).sorted()
                    .toList();
        }
    }

    @Test
    void aFolderBecomesATextThatIsOpenedWithoutAMistake() throws IOException {
        XmlFolders.fleet(xml);
        open.name(xml);
        assertFalse(open.entry().isEnabled());
        assertEquals("as the links tell", open.entry().getText());
        name("office");
        open.wizard().write("Base URL:", "https://prov.example/maxwell");
        open.read();
        open.wizard().press(PER_DEVICE);
        assertFalse(open.wizard().canFinish(), "nobody writes a text that was not seen");
        open.preview();
        assertTrue(open.text().startsWith("chain office {\n    dialect maxwell 1.1\n    product mx3b\n"
                + "    base    \"https://prov.example/maxwell/\"\n    entry   provisioning\n"), open.text());
        assertTrue(open.text().contains("file device \"%MACD.xml\" for each device {\n"), open.text());
        assertEquals(List.of("new | " + shown("office.chain"), "new | " + shown("devices.csv")),
                open.files());
        assertEquals(List.of(), open.findings());
        String text = open.text();
        assertEquals(List.of(), made(), "nothing is written before the user finishes");
        finish();
        assertFalse(open.wizard().isOpen());
        assertEquals(List.of("devices.csv", "office.chain"), made());
        assertEquals(text, Files.readString(project.path("office.chain")));
        assertEquals("mac,DisplayName\n7c2f80123456,Hall\n7c2f80123457,Cellar\n",
                Files.readString(project.path("devices.csv")));
        assertEquals("office.chain", Ui.page().getActiveEditor().getTitle());
        assertEquals(List.of("PC308"), project.markers(), "which nobody knows of a server without trying");
    }

    @Test
    void withoutOneFileForEachDeviceThereAreAsManyAsWereRead() throws IOException {
        XmlFolders.fleet(xml);
        open.name(xml);
        name("office");
        open.preview();
        assertTrue(open.text().contains("\"7c2f80123456.xml\""), open.text());
        assertTrue(open.text().contains("\"7c2f80123457.xml\""), open.text());
        assertEquals(1, open.files().size());
        assertEquals(List.of("note |  |  | No link tells where the files lie on the server, so the chain has no base."),
                open.findings());
    }

    @Test
    void theChainIsNamedAfterTheFolderUntilTheUserNamesIt() throws IOException {
        Path first = Files.createDirectory(xml.resolve("my phones"));
        Path second = Files.createDirectory(xml.resolve("others"));
        XmlFolders.fleet(first);
        XmlFolders.fleet(second);
        open.name(first);
        assertEquals("my-phones", Widgets.behind(open.wizard().control(), "Chain:", Text.class).getText());
        name("mine");
        open.name(second);
        assertEquals("mine", Widgets.behind(open.wizard().control(), "Chain:", Text.class).getText());
    }

    @Test
    void whereTheLinksDoNotTellTheEntryIsChosen() throws IOException {
        XmlFolders.own(xml, "a.xml", "a");
        XmlFolders.own(xml, "b.xml", "b");
        open.name(xml);
        assertEquals("The links do not tell which document a phone loads first; choose the entry.",
                open.wizard().error());
        assertFalse(open.wizard().page().isPageComplete());
        assertEquals(List.of("a.xml", "b.xml"), List.of(open.entry().getItems()));
        open.entry().setText("b.xml");
        assertEquals("", open.wizard().error());
        name("office");
        open.preview();
        assertTrue(open.text().contains("entry   b\n"), open.text());
        assertTrue(open.findings().contains("note |  |  | a.xml is left out: no link leads from b.xml to it."),
                open.findings().toString());
        finish();
        assertTrue(Files.readString(project.path("office.chain")).contains("file b \"b.xml\""));
    }

    @Test
    void severalFilesAreNamedWithSemicolonsBetween() throws IOException {
        XmlFolders.fleet(xml);
        open.wizard().write("XML files:", xml.resolve("provisioning.xml") + "; " + xml.resolve("7c2f80123456.xml"));
        Ui.until("they are read", () -> open.wizard().page().isPageComplete());
        open.preview();
        assertTrue(open.text().contains("\"7c2f80123456.xml\""), open.text());
        assertFalse(open.text().contains("\"7c2f80123457.xml\""), open.text());
    }

    @Test
    void whatWouldBeLostStopsTheImportUntilItIsAllowed() throws IOException {
        XmlFolders.lossy(xml);
        open.name(xml);
        name("office");
        open.preview();
        assertEquals(
                "The import is stopped by 1 of the findings; keep what a chain cannot hold as comments, or change the XML.",
                open.wizard().error());
        assertFalse(open.wizard().canFinish());
        assertEquals("", open.text());
        assertEquals(List
                .of("error | PC602 | provisioning.xml:2:1 | A chain cannot hold <oper> in a document of this kind."),
                open.findings());
        assertFalse(Widgets.button(open.wizard().control(), CORRECT).isEnabled());
        open.wizard().press(ALLOW_LOSS);
        open.previewed();
        assertEquals("", open.wizard().error());
        assertTrue(open.wizard().canFinish());
        assertTrue(open.text().contains("// <oper/>"), open.text());
        assertTrue(open.findings().getFirst().startsWith("warning | PC602 | "), open.findings().toString());
        open.wizard().press("Only what stops the import");
        assertEquals(List.of(), open.findings());
        finish();
        assertTrue(Files.readString(project.path("office.chain")).contains("// <oper/>"));
    }

    @Test
    void whatIsSureIsCorrectedInACopy() throws IOException {
        XmlFolders.own(xml, "a.xml", "r&b");
        open.name(xml);
        name("office");
        open.preview();
        assertEquals("The import is stopped by 1 of the findings; import corrected copies, or correct the XML.",
                open.wizard().error());
        assertTrue(open.findings().getFirst().startsWith("error | PC601 | a.xml:1:"), open.findings().toString());
        assertFalse(open.wizard().canFinish());
        open.wizard().press(CORRECT);
        open.previewed();
        assertEquals("", open.wizard().error());
        assertTrue(Widgets.readAll(open.wizard().control()).contains("corrected in copies: 1"));
        finish();
        assertTrue(Files.readString(project.path("office.chain")).contains("\"r&b\""));
        assertTrue(Files.readString(xml.resolve("a.xml")).contains("r&b"), "the document stays as it is");
    }

    @Test
    void whatOnlyAPersonCanCorrectStopsTheImport() throws IOException {
        XmlFolders.write(xml, "a.xml", "<provisioning version=\"1.1\"><nvm>");
        open.name(xml);
        name("office");
        open.preview();
        assertTrue(
                open.wizard().error().endsWith(" of the findings; correct the XML, then go back and come here again."),
                open.wizard().error());
        assertFalse(open.wizard().canFinish());
    }

    @Test
    void whatIsReplacedIsShownBefore() throws IOException, CoreException {
        project.write("office.chain", "// old\n");
        project.write("devices.csv", "mac\n");
        XmlFolders.fleet(xml);
        open.name(xml);
        name("office");
        open.wizard().press(PER_DEVICE);
        open.preview();
        assertEquals(List.of("replaced | " + shown("office.chain"), "replaced | " + shown("devices.csv")),
                open.files());
        assertEquals("Files that are there are replaced.", open.wizard().page().getMessage());
        finish();
        assertTrue(Files.readString(project.path("devices.csv")).contains("Hall"));
    }

    @Test
    void whatAppearsAfterThePreviewIsNotReplaced() throws IOException {
        XmlFolders.fleet(xml);
        open.name(xml);
        name("office");
        open.preview();
        Files.writeString(project.path("office.chain"), "mine");
        try (ShownDialogs problems = new ShownDialogs("Problem Occurred")) {
            open.wizard().finish();
            String said = problems.next();
            assertTrue(said.contains("has changed since the preview; nothing was written."), said);
        }
        Ui.until("it is logged", () -> !ErrorLog.next().isEmpty());
        assertEquals("mine", Files.readString(project.path("office.chain")));
    }

    @Test
    void whoCancelsWritesNothing() throws IOException {
        XmlFolders.fleet(xml);
        open.name(xml);
        open.preview();
        open.wizard().cancel();
        Ui.settle();
        assertEquals(List.of(), made());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    XML files: | somewhere           | Write whole paths, with semicolons between.
                    XML files: | ;                   | Write whole paths, with semicolons between.
                    XML files: | ''                  | Name a folder or files with the XML.
                    Chain:     | two words           | A chain is named by letters, digits, hyphens and underscores, and by no word of the language.
                    Base URL:  | prov.example/       | The base URL is http://... or https://... and ends with a slash.
                    """)
    void whatIsWrongIsSaid(String label, String typed, String message) throws IOException {
        XmlFolders.fleet(xml);
        open.name(xml);
        open.wizard().write(label, typed);
        assertEquals(message, open.wizard().error());
        assertFalse(open.wizard().page().isPageComplete());
    }

    @Test
    void aFolderWithoutXmlIsSaid() {
        open.name(xml);
        assertTrue(open.wizard().error().endsWith(" holds no file that ends in .xml."), open.wizard().error());
        open.name(xml.resolve("nothing"));
        assertTrue(open.wizard().error().contains("nothing does not exist"), open.wizard().error());
    }

    @Test
    void ofALongTextTheBeginIsShownAndAllIsWritten() throws IOException {
        StringBuilder all = new StringBuilder("<provisioning version=\"1.1\"><nvm>");
        for (int at = 0; at < 30_000; at++) {
            all.append("<param name=\"A.B").append(at).append("\" value=\"1\"/>");
        }
        XmlFolders.write(xml, "provisioning.xml", all.append("</nvm></provisioning>").toString());
        open.name(xml);
        name("office");
        open.preview();
        assertTrue(open.text().endsWith("\n... and 28007 more lines"),
                open.text().substring(open.text().length() - 100));
        assertEquals(2001, open.text().lines().count());
        finish();
        assertTrue(Files.readString(project.path("office.chain")).contains("A.B29999"));
    }

    @Test
    void ofAnotherFolderAnotherPreviewIsShown() throws IOException {
        XmlFolders.lossy(xml);
        open.name(xml);
        open.preview();
        assertFalse(open.wizard().canFinish());
        open.wizard().back();
        XmlFolders.own(xml, "provisioning.xml", "x");
        open.preview();
        assertTrue(open.wizard().canFinish(), open.wizard().error());
    }
}
