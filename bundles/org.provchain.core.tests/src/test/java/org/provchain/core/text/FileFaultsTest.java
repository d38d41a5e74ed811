// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;

class FileFaultsTest {

    @Test
    void aBarePathBecomesASentence() {
        assertEquals("/srv/a.xml does not exist.", FileFaults.sentence(new NoSuchFileException("/srv/a.xml")));
        assertEquals("/srv/a.xml cannot be accessed.", FileFaults.sentence(new AccessDeniedException("/srv/a.xml")));
    }

    @Test
    void aReasonIsKept() {
        assertEquals("/srv/a.xml: Not a directory",
                FileFaults.sentence(new FileSystemException("/srv/a.xml", null, "Not a directory")));
        assertEquals("disk full", FileFaults.sentence(new IOException("disk full")));
    }

    @Test
    void aFailureWithoutAnyIsNamedByItsKind() {
        assertEquals("IOException", FileFaults.sentence(new IOException()));
    }
}
