// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.editor.navigation;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.provchain.dsl.ide.project.Snapshot;
import org.provchain.dsl.project.UnreadableInput;
import org.provchain.ui.editor.document.ChainDocument;
import org.provchain.ui.editor.edit.Busy;

/** Asks the project as its texts are now, not as they were checked last; waits until they are read. */
final class TextsNow {

    private TextsNow() {
    }

    /** The answer; empty where there is none, nothing can be read, or the user cancelled. */
    static <T> Optional<T> ask(String name, ChainDocument document, Function<Snapshot, Optional<T>> question) {
        ChainDocument.tellAll();
        return Busy.compute(name, monitor -> {
            try {
                return question.apply(document.project().now(monitor::isCanceled)).orElse(null);
            } catch (UnreadableInput | CancellationException none) {
                return null;
            }
        });
    }
}
