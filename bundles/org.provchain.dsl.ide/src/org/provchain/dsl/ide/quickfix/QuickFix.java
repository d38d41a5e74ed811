// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.ide.quickfix;

import java.nio.file.Path;
import java.util.Optional;

import org.provchain.dsl.ide.edit.TextChange;

/**
 * A change that mends a finding.
 *
 * @param change    what is changed; its label is what the user chooses
 * @param selection what is selected afterwards, in the changed text of the finding
 * @param secret    a value that the change takes out of the text and that must be kept elsewhere
 */
public record QuickFix(TextChange change, Optional<Selection> selection, Optional<KeptSecret> secret) {

    /**
     * A stretch of a text after a change.
     *
     * @param offset the first character, from 0
     * @param length the number of characters
     */
    public record Selection(int offset, int length) {
    }

    /**
     * A secret that is to be kept outside of the project.
     *
     * @param name  its name in the text
     * @param value its value; never shown and never logged
     */
    public record KeptSecret(String name, String value) {

        /** Without the value. */
        @Override
        public String toString() {
            return "KeptSecret[" + name + "]";
        }
    }

    /** A change and nothing else. */
    static QuickFix of(TextChange change) {
        return new QuickFix(change, Optional.empty(), Optional.empty());
    }

    /** A change of one stretch. */
    static QuickFix of(String label, Path file, int offset, int length, String text) {
        return of(TextChange.of(label, file, offset, length, text));
    }

    /** Whether it silences the finding instead of mending it; the reason is left to the user. */
    public boolean silences() {
        return selection.isPresent();
    }

    /** What the user chooses. */
    public String label() {
        return change.label();
    }
}
