// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in a sentence why a file could not be read or written; the JDK's own messages often are a bare path. */
public final class FileFaults {

    private FileFaults() {
    }

    /** The sentence. */
    public static String sentence(IOException failure) {
        return switch (failure) {
        case NoSuchFileException missing -> missing.getFile() + " does not exist.";
        case AccessDeniedException denied -> denied.getFile() + " cannot be accessed.";
        default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
