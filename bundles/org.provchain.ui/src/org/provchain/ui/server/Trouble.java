// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.server;

import java.nio.file.Path;
import java.util.Optional;

import org.provchain.dsl.project.TextRegion;

/**
 * Why a chain is not served, or not as it was saved.
 *
 * @param sentence what is wrong
 * @param place    where it stands, if in a text
 * @param remedy   what a click can do about it
 */
record Trouble(String sentence, Optional<Place> place, Remedy remedy) {

    /** A stretch of a text. */
    record Place(Path file, TextRegion region) {
    }

    /** What can be done. */
    enum Remedy {
        /** Nothing but what the sentence says. */
        NONE,
        /** Another port. */
        ANY_PORT,
        /** A file with the secrets. */
        SECRETS
    }

    static Trouble of(String sentence) {
        return new Trouble(sentence, Optional.empty(), Remedy.NONE);
    }
}
