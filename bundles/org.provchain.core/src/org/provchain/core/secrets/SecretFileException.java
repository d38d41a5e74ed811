// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.secrets;

import java.io.IOException;
import java.nio.file.Path;

/** Says why a secret file is refused or cannot be read, never with a value from it. */
public final class SecretFileException extends IOException {

    private static final long serialVersionUID = 1L;

    SecretFileException(Path file, int line, int column, String message) {
        super(file + ":" + line + ":" + column + ": " + message);
    }

    SecretFileException(Path file, String message) {
        this(file, 1, 1, message);
    }
}
