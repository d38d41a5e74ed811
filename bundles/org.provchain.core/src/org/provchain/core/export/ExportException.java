// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import java.io.IOException;

/** Says, for the user, why an export was refused or failed; the old output is as it was. */
public final class ExportException extends IOException {

    private static final long serialVersionUID = 1L;

    ExportException(String message) {
        super(message);
    }

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
