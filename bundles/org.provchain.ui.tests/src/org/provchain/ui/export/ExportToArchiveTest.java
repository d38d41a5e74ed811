// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.core.template.ProjectTemplate;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenWizard;
import org.provchain.ui.fixture.ShownDialogs;
import org.provchain.ui.fixture.TestProject;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The export of a fleet into an archive, with secrets from a file. */
@ExtendWith(NoErrorLogged.class)
class ExportToArchiveTest {

    @TempDir
    private Path folder;
    private TestProject project;

    @BeforeEach
    void makeProject() throws IOException, CoreException {
        project = new TestProject();
        ProjectTemplate.FLEET.write(project.path("phones.chain").getParent(), "https://prov.example.com/maxwell/");
        project.writeOutside("notes.txt", "");
        Path secrets = Files.writeString(folder.resolve("all.secrets"), "digest=one\nsip=two\n");
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));
    }

    @AfterEach
    void close() throws CoreException, IOException {
        project.close();
    }

    private String export() {
        try (OpenWizard wizard = new OpenWizard(new ExportWizard(Optional.of(project.project()), "phones"))) {
            wizard.press("To an archive:");
            wizard.write("To an archive:", folder.resolve("phones.tar.gz").toString());
            wizard.write("Secrets file:", folder.resolve("all.secrets").toString());
            try (ShownDialogs results = new ShownDialogs("Export Provisioning XML")) {
                wizard.finish();
                return results.next();
            }
        }
    }

    private String previewed() {
        try (OpenWizard wizard = new OpenWizard(new ExportWizard(Optional.of(project.project()), "phones"))) {
            wizard.press("To an archive:");
            wizard.write("To an archive:", folder.resolve("phones.tar.gz").toString());
            wizard.write("Secrets file:", folder.resolve("all.secrets").toString());
            wizard.next();
            Table table = Widgets.first(wizard.control(), Table.class);
            Ui.until("the preview is there", () -> table.getItemCount() > 0 || !wizard.error().isEmpty());
            assertTrue(wizard.canFinish(), wizard.error());
            assertEquals("What the archive will hold", wizard.page().getTitle());
            StringBuilder all = new StringBuilder(Widgets.first(wizard.control(), Label.class).getText());
            Stream.of(table.getItems()).forEach(
                    each -> all.append('\n').append(each.getText(0)).append(' ').append(each.getText(1)));
            return all.toString();
        }
    }

    private String content() throws IOException {
        try (InputStream all = new GZIPInputStream(Files.newInputStream(folder.resolve("phones.tar.gz")))) {
            return new String(all.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theArchiveHoldsTheFilesOfEachDevice() throws IOException {
        String said = export();
        assertTrue(said.contains("The chain phones was exported.\nThe archive was written."), said);
        assertTrue(content().contains("7c2f80000001.xml"));
        assertTrue(content().contains("\"Reception\""));
        assertTrue(content().contains("\"two\""), "the secret is from the file");
    }

    @Test
    void aSecondExportLeavesTheArchiveAsItIs() throws IOException {
        export();
        byte[] before = Files.readAllBytes(folder.resolve("phones.tar.gz"));
        assertTrue(export().contains("The archive is unchanged."));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("phones.tar.gz")));
    }

    @Test
    void thePreviewNamesTheFilesAndSaysWhatBecomesOfTheArchive() throws IOException {
        String first = previewed();
        assertTrue(first.matches("(?s)\\d+ files, \\d+ KB before they are compressed; the archive is new\n.*"), first);
        assertTrue(first.matches("(?s).*\n[0-9]+ K?B [^\n]*7c2f80000001\\.xml.*"), first);
        assertFalse(Files.exists(folder.resolve("phones.tar.gz")), "nothing is written before the user finishes");
        Files.writeString(folder.resolve("phones.tar.gz"), "another");
        String second = previewed();
        assertTrue(second.contains("; replaces the archive that is there\n"), second);
        export();
        String third = previewed();
        assertTrue(third.contains("; the archive that is there holds the same and stays\n"), third);
    }

    @Test
    void thePreviewOfALargeFleetIsCutAndSaysHowMuchIsNotShown() throws IOException, CoreException {
        Path table = project.path("devices.csv");
        StringBuilder all = new StringBuilder(Files.readString(table));
        for (int each = 0; each < 1500; each++) {
            all.append(String.format("7C2F8001%04X,Maxwell3,,2.22.4,%d,Desk\n", each, 2000 + each));
        }
        Files.writeString(table, all);
        project.writeOutside("notes.txt", "more");
        String said = previewed();
        assertTrue(said.matches("(?s)15\\d\\d files, .*\n \\.\\.\\. and 5\\d\\d more"), said);
        assertEquals(1 + 1000 + 1, said.lines().count());
    }

    @Test
    void nothingElseIsLeftBesideIt() throws IOException {
        export();
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }
}
