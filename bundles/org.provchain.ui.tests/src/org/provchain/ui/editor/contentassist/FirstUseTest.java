// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.contentassist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenText;

/** What is computed for nobody after a start takes the way of what a person asks for. */
@ExtendWith(NoErrorLogged.class)
class FirstUseTest {

    @Test
    void proposesParameters() throws Exception {
        try (OpenText text = new OpenText(Chains.TWO_FILES)) {
            text.checked();
            Snapshot latest = text.editor().document().flatMap(ChainDocument::latest).orElseThrow();
            assertTrue(FirstUse.propose(latest, text.text()) > 10);
        }
    }

    @Test
    void takesATextWithoutBraces() throws Exception {
        try (OpenText text = new OpenText("// nothing yet\n")) {
            text.checked();
            Snapshot latest = text.editor().document().flatMap(ChainDocument::latest).orElseThrow();
            assertTrue(FirstUse.propose(latest, text.text()) >= 0);
        }
    }
}
