// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.quickfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.checks.Check;
import org.provchain.dsl.ide.edit.TextChange;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.ide.quickfix.QuickFixes;
import org.provchain.ui.StudioPlugin;
import org.provchain.ui.build.FindingMarkers;
import org.provchain.ui.editor.annotations.FindingAnnotation;
import org.provchain.ui.editor.edit.TextChanges;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.FixCases;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;

/** Every kind of quick fix, taken in the editor and on the marker in Problems. */
@ExtendWith(NoErrorLogged.class)
class QuickFixTest {

    private final String home = System.getProperty("user.home");

    @TempDir
    private Path ownHome;

    /** A secret must not go into the file of whoever runs the tests. */
    @BeforeEach
    void changeHome() {
        System.setProperty("user.home", ownHome.toString());
    }

    @AfterEach
    void changeHomeBack() {
        System.setProperty("user.home", home);
    }

    private Path secrets(TestProject project) {
        return ownHome.resolve(".provchain/secrets").resolve(project.project().getName() + ".secrets");
    }

    @Test
    void everyCheckWithAFixIsTried() {
        assertEquals(new TreeSet<>(QuickFixes.checks().stream().map(Check::name).collect(Collectors.toSet())),
                new TreeSet<>(FixCases.codes()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("org.provchain.ui.fixture.FixCases#all")
    void inTheEditor(String code, String label, String before, String after) throws IOException, CoreException {
        try (OpenText text = new OpenText(before)) {
            Ui.until("it is found", () -> text.findings().contains(code));
            FindingAnnotation found = text.annotations().stream().filter(FindingAnnotation.class::isInstance)
                    .map(FindingAnnotation.class::cast).filter(each -> each.finding().code().equals(code)).findFirst()
                    .orElseThrow();
            text.editor().selectAndReveal(text.editor().viewer().getAnnotationModel().getPosition(found).offset, 0);
            long count = text.findings().stream().filter(code::equals).count();
            text.fix(label);
            assertEquals(after, text.text());
            assertTrue(text.editor().isDirty());
            Ui.until("it is gone", () -> text.findings().stream().filter(code::equals).count() < count);
            text.undo();
            assertEquals(before, text.text());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("org.provchain.ui.fixture.FixCases#all")
    void onTheMarker(String code, String label, String before, String after) throws IOException, CoreException {
        try (TestProject project = new TestProject()) {
            project.write("site.chain", before);
            Ui.until("it is found", () -> project.markers().contains(code));
            long count = project.markers().stream().filter(code::equals).count();
            IMarker marker = Arrays.stream(project.project()
                    .findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                    .filter(each -> each.getAttribute(FindingMarkers.CODE, "").equals(code)).findFirst().orElseThrow();
            IMarkerResolution fix = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                    .filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
            fix.run(marker);
            assertEquals(after, Files.readString(project.path("site.chain")));
            Ui.until("it is gone", () -> project.markers().stream().filter(code::equals).count() < count);
        }
    }

    @Test
    void theReasonOfASuppressionIsSelectedToBeWrittenOver() throws IOException, CoreException {
        try (OpenText text = new OpenText("chain site {\n    dialect maxwell 1.1\n    product mx3b\n"
                + "    base \"https://prov.example.org/\"\n    entry a\n    file a \"a.xml\" {\n"
                + "        SIP.DefaultAcount = 0\n    }\n}\n")) {
            text.go("SIP.Default|Acount");
            text.fix("Suppress PC102 with a reason");
            assertEquals("reason", text.selected());
        }
    }

    @Test
    void aSecretGoesIntoAFileThatTheExportReadsAndNobodyElse() throws IOException, CoreException {
        try (OpenText text = new OpenText("chain site {\n    dialect maxwell 1.1\n    product mx3b\n"
                + "    base \"https://prov.example.org/\"\n    entry a\n    file a \"a.xml\" {\n"
                + "        SIP.Account.0.AuthPassword = \"geheim\"\n        SIP.Account.1.AuthPassword = \"mehr\"\n"
                + "    }\n}\n")) {
            Ui.until("it is found", () -> text.findings().contains("PC404"));
            text.go("Account.0.AuthPassword = |\"geheim");
            text.fix("Keep the value as secret 'account.0.authpassword' outside of the project");
            assertFalse(text.text().contains("geheim"));
            text.checked();
            text.go("Account.1.AuthPassword = |\"mehr");
            text.fix("Keep the value as secret 'account.1.authpassword' outside of the project");
            Path kept = secrets(text.project());
            assertEquals("account.0.authpassword = geheim\naccount.1.authpassword = mehr\n", Files.readString(kept)
                    .lines().filter(each -> !each.startsWith("#") && !each.isBlank())
                    .collect(Collectors.joining("\n", "", "\n")));
            assertEquals(Set.of("rw-------"),
                    Set.of(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept))));
        }
    }

    @Test
    void aSecretThatTheFileCannotHoldStaysInTheText() throws IOException, CoreException {
        String chain = "chain site {\n    dialect maxwell 1.1\n    product mx3b\n"
                + "    base \"https://prov.example.org/\"\n    entry a\n    file a \"a.xml\" {\n"
                + "        SIP.Account.0.AuthPassword = \" geheim\"\n        SIP.Account.1.AuthPassword = \"mehr\"\n"
                + "    }\n}\n";
        try (OpenText text = new OpenText(chain); ShownDialogs refusals = new ShownDialogs("Keep a Secret")) {
            Ui.until("it is found", () -> text.findings().contains("PC404"));
            text.go("= |\" geheim");
            text.fix("Keep the value as secret 'account.0.authpassword' outside of the project");
            assertTrue(refusals.next().contains("begins or ends with a blank"));
            assertEquals(chain, text.text());
            Path kept = secrets(text.project());
            Files.createDirectories(kept.getParent());
            Files.createFile(kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(kept, "mine = x");
            text.go("= |\"mehr");
            text.fix("Keep the value as secret 'account.1.authpassword' outside of the project");
            assertEquals("mine = x\naccount.1.authpassword = mehr\n", Files.readString(kept));
        }
    }

    @Test
    void aFixOfATextThatHasChangedMeanwhileIsNotMade() throws IOException, CoreException, BadLocationException {
        String chain = "// a\nchain site {\n    dialect maxwell 1.1\n    product mx3b\n"
                + "    base \"https://prov.example.org/\"\n    entry a\n    file a \"a.xml\" {\n"
                + "        SIP.DefaultAcount = 0\n    }\n}\n";
        try (OpenText text = new OpenText(chain)) {
            Snapshot found = text.editor().document().orElseThrow().latest().orElseThrow();
            text.replace("// a\n", "// a longer one\n");
            CoreException refused = assertThrows(CoreException.class, () -> TextChanges.perform(
                    TextChange.of("x", text.project().path("site.chain"), 0, 1, "y"), found, null));
            assertTrue(refused.getMessage().contains("site.chain has changed meanwhile"), refused.getMessage());
        }
    }

    private static IMarkerResolution[] resolutions(TestProject project, String code) throws CoreException {
        if (!project.markers().contains(code)) {
            Ui.until("it is found", () -> project.markers().contains(code));
        }
        IMarker marker = Arrays.stream(project.project()
                .findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .filter(each -> each.getAttribute(FindingMarkers.CODE, "").equals(code)).findFirst().orElseThrow();
        return IDE.getMarkerHelpRegistry().getResolutions(marker);
    }

    /** As a spreadsheet saves it. */
    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void inATableWithAByteOrderMark(boolean open) throws IOException, CoreException {
        try (TestProject project = new TestProject()) {
            String table = Chains.PHONES.replace("7C2F80123457", "7C:2F:8O:12:34:57");
            IFile file = project.write("phones.csv", "\uFEFF" + table);
            project.write("site.chain", Chains.SITE);
            if (open) {
                IDE.openEditor(Ui.page(), file, EditorsUI.DEFAULT_TEXT_EDITOR_ID);
            }
            resolutions(project, "PC701")[0].run(null);
            assertEquals("\uFEFF" + table.replace("8O", "80"), Files.readString(project.path("phones.csv")));
        }
    }

    @Test
    void aTableThatIsOpenAndUnsavedIsNotMended() throws IOException, CoreException {
        try (TestProject project = new TestProject(); ShownDialogs refusals = new ShownDialogs("Quick Fix")) {
            String table = Chains.PHONES.replace("7C2F80123457", "7C:2F:8O:12:34:57");
            IFile file = project.write("phones.csv", table);
            project.write("site.chain", Chains.SITE);
            AbstractTextEditor editor = (AbstractTextEditor) IDE.openEditor(Ui.page(), file,
                    EditorsUI.DEFAULT_TEXT_EDITOR_ID);
            IDocument shown = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            shown.set("# typed\n" + table);
            resolutions(project, "PC701")[0].run(null);
            assertEquals("# typed\n" + table, shown.get());
            assertTrue(refusals.next().contains("phones.csv is not saved"));
        }
    }

    @Test
    void theWindowGoesOnWhileTheProjectIsReadForTheFixesOfAMarker() throws IOException, CoreException {
        try (TestProject project = new TestProject()) {
            IFile file = project.write("site.chain", "chain site {\n    dialect maxwell 1.1\n    product mx3b\n"
                    + "    base \"https://prov.example.org/\"\n    entry a\n    file a \"a.xml\" {\n"
                    + "        SIP.DefaultAcount = 0\n    }\n}\n" + "// x\n".repeat(100_000));
            Ui.until("it is found", () -> project.markers().contains("PC102"));
            StudioPlugin.projects().of(file).orElseThrow().changed(60_000);
            AtomicBoolean painted = new AtomicBoolean();
            Display.getCurrent().asyncExec(() -> painted.set(true));
            assertTrue(resolutions(project, "PC102").length > 0);
            assertTrue(painted.get());
        }
    }

    @Test
    void aFixOfAnUnsavedTextChangesTheTextAndNotTheFile() throws IOException, CoreException, BadLocationException {
        String clean = "chain site {\n    dialect maxwell 1.1\n    product mx3b\n"
                + "    base \"https://prov.example.org/\"\n    entry a\n    file a \"a.xml\" {\n"
                + "        SIP.DefaultAccount = 0\n    }\n}\n";
        try (OpenText text = new OpenText(clean)) {
            text.replace("DefaultAccount", "DefaultAcount");
            Ui.until("it is found", () -> text.findings().contains("PC102"));
            text.go("Default|Acount");
            text.fix("Change to SIP.DefaultAccount");
            assertEquals(clean, text.text());
            assertTrue(text.editor().isDirty());
            assertEquals(clean, Files.readString(text.project().path("site.chain")));
        }
    }

    @Test
    void whereNothingIsFoundNothingIsOffered() throws IOException, CoreException {
        try (OpenText text = new OpenText("// nothing\n")) {
            text.go("// noth|ing");
            assertTrue(text.fixes().isEmpty());
        }
    }
}
