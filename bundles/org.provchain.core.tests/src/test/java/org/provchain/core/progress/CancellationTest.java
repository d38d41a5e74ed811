// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.progress;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

class CancellationTest {

    @Test
    void stopsOnceItIsSwitchedOn() {
        CancellationSwitch cancellation = new CancellationSwitch();
        assertDoesNotThrow(cancellation::check);
        cancellation.cancel();
        assertThrows(CancellationException.class, cancellation::check);
        assertDoesNotThrow(Cancellation.NEVER::check);
    }
}
