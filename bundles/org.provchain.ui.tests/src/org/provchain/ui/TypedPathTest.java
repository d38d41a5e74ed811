// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TypedPathTest {

    @Test
    void blanksAroundWhatIsTypedDoNotCount() {
        assertEquals(Optional.of(Path.of("/a/b")), TypedPath.of(" /a ", "b"));
    }

    @Test
    void whatTheSystemDoesNotKnowAsAPathIsNone() {
        assertEquals(Optional.empty(), TypedPath.of("a\0b"));
        assertEquals(Optional.empty(), TypedPath.of("/a", "b\0c"));
    }
}
