// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The command that starts the program again. */
class RestartTest {

    private static final String SCRIPT = "/opt/provchain studio/provchain-studio";

    @Test
    void everythingThatWasGivenAtTheStartIsGivenAgain() {
        assertEquals(List.of(SCRIPT, "/home/me/my phones", "-nl", "de", "-data", "/tmp/w", "-cssTheme", "x"),
                Restart.command(SCRIPT, "/home/me/my phones\n-nl\nde\n-data\n/tmp/w\n-cssTheme\nx\n"));
    }

    @Test
    void whatTheScriptAddsEachTimeDoesNotPileUp() {
        assertEquals(List.of(SCRIPT, "-nl", "de", "-consoleLog"),
                Restart.command(SCRIPT, "-consoleLog\n-consoleLog\n-nl\nde\n"));
    }

    @Test
    void nothingWasGiven() {
        assertEquals(List.of(SCRIPT), Restart.command(SCRIPT, ""));
    }
}
