// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.provchain.ui.fixture.NoErrorLogged;

/** A workspace that cannot be taken is one sentence. */
@ExtendWith(NoErrorLogged.class)
class WorkspaceLockTest {

    @TempDir
    private Path folder;

    private static Location at(Path path) throws IOException {
        Location location = Platform.getInstanceLocation().createLocation(null, null, false);
        location.set(path.toUri().toURL(), false);
        return location;
    }

    @Test
    void aFolderOfItsOwnIsTaken() throws IOException {
        Location workspace = at(folder.resolve("workspace"));
        assertEquals(Optional.empty(), WorkspaceLock.refusal(workspace));
        assertTrue(workspace.isLocked());
        workspace.release();
    }

    @Test
    void aFolderThatIsTakenIsNamedAndLeftAlone() throws IOException {
        Location first = at(folder.resolve("workspace"));
        assertEquals(Optional.empty(), WorkspaceLock.refusal(first));
        Location second = at(folder.resolve("workspace"));
        String said = WorkspaceLock.refusal(second).orElseThrow();
        assertTrue(said.contains(folder + "/workspace") && said.contains("in use by another Provchain Studio"), said);
        assertEquals(1, said.lines().count(), said);
        assertTrue(first.isLocked(), "the first one still has it");
        first.release();
        assertEquals(Optional.empty(), WorkspaceLock.refusal(second), "it is free again");
        second.release();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        String said = WorkspaceLock.refusal(at(file.resolve("workspace"))).orElseThrow();
        assertTrue(said.contains(file + "/workspace") && said.contains("cannot be made or written"), said);
    }

    @Test
    void aStartWithoutAWorkspaceSaysWhatIsMissing() {
        assertTrue(WorkspaceLock.refusal(null).orElseThrow().contains("-data"));
    }
}
