// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
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
            assertNull(wizard.page().getNextPage(), "an archive has no preview");
            try (ShownDialogs results = new ShownDialogs("Export Provisioning XML")) {
                wizard.finish();
                return results.next();
            }
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
    void nothingElseIsLeftBesideIt() throws IOException {
        export();
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }
}
