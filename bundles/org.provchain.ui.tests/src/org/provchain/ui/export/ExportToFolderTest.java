// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The export into a folder, from the wizard to the files. */
@ExtendWith(NoErrorLogged.class)
class ExportToFolderTest {

    private static final String CHAIN = """
            chain site {
                dialect maxwell 1.1
                product mx3b
                base    "https://prov.example.org/"
                entry   general

                file general "provisioning.xml" {
                    SIP.DefaultAccount = 0
                    redirect to more
                }

                file more "more.xml" {
                    System.Provision.ProvisioningServer = "https://prov.example.org/provisioning.xml"
                }
            }
            """;

    @TempDir
    private Path folder;
    private TestProject project;
    private OpenWizard wizard;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
        project.write("site.chain", CHAIN);
    }

    @AfterEach
    void close() throws CoreException, IOException {
        if (wizard != null) {
            wizard.close();
        }
        project.close();
    }

    private void preview(boolean prune) {
        wizard = new OpenWizard(new ExportWizard(Optional.of(project.project()), "site"));
        wizard.press("To a folder:");
        wizard.write("To a folder:", folder.toString());
        if (Widgets.button(wizard.control(), "Remove what").getSelection() != prune) {
            wizard.press("Remove what");
        }
        wizard.next();
        Ui.until("the preview is there", () -> rows().size() > 0 || !wizard.error().isEmpty());
    }

    private List<String> rows() {
        return Arrays.stream(Widgets.first(wizard.control(), Table.class).getItems())
                .map(each -> each.getText(0) + " " + each.getText(1)).toList();
    }

    private String finish() {
        try (ShownDialogs results = new ShownDialogs("Export Provisioning XML")) {
            wizard.finish();
            assertFalse(wizard.isOpen());
            return results.next();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).filter(each -> each.endsWith(".xml")).sorted()
                    .toList();
        }
    }

    @Test
    void aFirstExportListsWhatIsNewAndWritesIt() throws IOException {
        preview(false);
        assertEquals(List.of("new provisioning.xml", "new more.xml"), rows());
        assertEquals(List.of(), files(), "nothing is written before the user finishes");
        String said = finish();
        assertTrue(said.contains("The chain site was exported.\n2 new, 0 changed, 0 unchanged, 0 removed"), said);
        assertEquals(List.of("more.xml", "provisioning.xml"), files());
        assertTrue(Files.readString(folder.resolve("more.xml")).contains("System.Provision.ProvisioningServer"));
    }

    @Test
    void aSecondExportChangesNothing() throws IOException {
        preview(false);
        finish();
        FileTime written = Files.getLastModifiedTime(folder.resolve("more.xml"));
        preview(false);
        assertEquals(List.of("unchanged provisioning.xml", "unchanged more.xml"), rows());
        assertTrue(finish().contains("0 new, 0 changed, 2 unchanged, 0 removed"));
        assertEquals(written, Files.getLastModifiedTime(folder.resolve("more.xml")));
    }

    @Test
    void aChangeIsListedAsOneAndWritten() throws IOException, CoreException {
        preview(false);
        finish();
        project.write("site.chain", CHAIN.replace("DefaultAccount = 0", "DefaultAccount = 1"));
        preview(false);
        assertEquals(List.of("changed provisioning.xml", "unchanged more.xml"), rows());
        finish();
        assertTrue(Files.readString(folder.resolve("provisioning.xml")).contains("value=\"1\""));
    }

    @Test
    void whatIsNoLongerWrittenGoesOnlyWhenTheUserWantsIt() throws IOException, CoreException {
        preview(false);
        finish();
        project.write("site.chain", CHAIN.replace("        redirect to more\n", "")
                .replaceFirst("(?s)    file more.*?\n    }\n", "").replace("\n\n}", "\n}"));
        preview(false);
        assertEquals(List.of("changed provisioning.xml", "obsolete, stays more.xml"), rows());
        finish();
        assertEquals(List.of("more.xml", "provisioning.xml"), files());
        preview(true);
        assertEquals(List.of("removed more.xml", "unchanged provisioning.xml"), rows());
        finish();
        assertEquals(List.of("provisioning.xml"), files());
    }

    @Test
    void aForeignFileIsInTheWayAndStays() throws IOException {
        Files.writeString(folder.resolve("more.xml"), "mine");
        preview(true);
        assertEquals(List.of("in the way more.xml", "new provisioning.xml"), rows());
        assertEquals("Files that no export wrote are in the way; choose another folder or move them.", wizard.error());
        assertFalse(wizard.canFinish());
        assertEquals("mine", Files.readString(folder.resolve("more.xml")));
    }

    @Test
    void cancelInThePreviewWritesNothing() throws IOException {
        preview(false);
        wizard.cancel();
        Ui.settle();
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
