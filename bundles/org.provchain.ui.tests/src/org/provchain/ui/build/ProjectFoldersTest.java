// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.Ui;

/** Folders that are opened where they lie. */
@ExtendWith(NoErrorLogged.class)
class ProjectFoldersTest {

    @TempDir
    private Path home;

    @AfterEach
    void close() throws CoreException {
        Ui.settle();
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            each.delete(false, true, null);
        }
    }

    private Path folder(String name) throws IOException {
        Path folder = Files.createDirectories(home.resolve(name));
        Files.writeString(folder.resolve("site.chain"), "chain site {\n}\n");
        return folder;
    }

    @Test
    void aFolderBecomesAProjectWithItsFilesUntouched() throws IOException, CoreException {
        IProject project = ProjectFolders.open(folder("phones"), null);
        assertEquals("phones", project.getName());
        assertTrue(project.hasNature(ChainNature.ID));
        assertTrue(project.getFile("site.chain").exists());
        assertEquals("chain site {\n}\n", Files.readString(home.resolve("phones/site.chain")));
    }

    @Test
    void aFolderIsReadAsUtf8WithoutAFileOrAWarningThatSaysSo() throws IOException, CoreException {
        Files.writeString(folder("phones").resolve("phones.csv"), "mac;name\n7C2F80000001;\u00dcber\n");
        Files.writeString(home.resolve("phones/provchain.toml"), "");
        IProject project = ProjectFolders.open(home.resolve("phones"), null);
        for (String each : List.of("site.chain", "phones.csv", "provchain.toml")) {
            assertEquals("UTF-8", project.getFile(each).getCharset(), each);
        }
        Ui.until("the platform has looked for an encoding", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(each -> each.getClass().getSimpleName().equals("ValidateProjectEncoding")));
        assertEquals(0, project.findMarkers("org.eclipse.core.resources.noExplicitEncoding", true,
                IResource.DEPTH_INFINITE).length);
        assertFalse(Files.exists(home.resolve("phones/.settings")));
    }

    @Test
    void aFolderThatIsOpenIsNotOpenedTwice() throws IOException, CoreException {
        Path folder = folder("phones");
        IProject project = ProjectFolders.open(folder, null);
        project.close(null);
        assertEquals(project, ProjectFolders.open(folder.resolve("../phones"), null));
        assertTrue(project.isOpen());
    }

    @Test
    void twoFoldersOfOneNameAreTwoProjects() throws IOException, CoreException {
        IProject one = ProjectFolders.open(folder("north/phones"), null);
        IProject other = ProjectFolders.open(folder("south/phones"), null);
        assertNotEquals(one, other);
        assertEquals("phones-2", other.getName());
    }

    @Test
    void theWorkspaceItselfIsRefusedWithAReason() {
        Path workspace = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
        CoreException refused = assertThrows(CoreException.class, () -> ProjectFolders.open(workspace, null));
        assertTrue(refused.getMessage().contains(workspace.toString()), refused.getMessage());
    }
}
