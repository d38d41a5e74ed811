// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.ui.fixture.FileProperties;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;

/** Whatever is done in the diagram and its properties, and taken back: text and picture say the same, and comments stay. */
@ExtendWith(NoErrorLogged.class)
class RandomEditingTest {

    private static final int STEPS = 50;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void fiftyStepsLeaveTextAndPictureInAgreement(RandomText start) throws Exception {
        long seed = Long.getLong("provchain.seed", 1129 + start.ordinal());
        try (OpenDiagram open = new OpenDiagram(start.text()); FileProperties properties = new FileProperties(open)) {
            RandomEdits edits = new RandomEdits(open, properties, new Random(seed), start);
            Agreement agreement = new Agreement(open, folder);
            StringBuilder done = new StringBuilder(start + ", seed " + seed + ":");
            for (int step = 0; step < STEPS; step++) {
                done.append(' ').append(edits.step());
                agreement.check(edits.standing(), done.toString());
            }
            edits.undoAll();
            assertEquals(start.text(), open.text().text(), done.toString());
        }
    }
}
