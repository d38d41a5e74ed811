// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.Optional;

import org.provchain.core.dialect.StatementKind;

/** What a document says, in its order, as a chain can say it. */
sealed interface ImportedStatement {

    /** Sets a parameter; the value as it stands in the XML. */
    record Setting(String name, String value) implements ImportedStatement {
    }

    /** Sets a parameter to a variable of the device. */
    record Variable(String name, String variable) implements ImportedStatement {
    }

    /** Offers a firmware image. */
    record Firmware(Optional<String> version, String url, boolean forceAccept) implements ImportedStatement {
    }

    /** Sends the phone to another document. */
    record Link(StatementKind kind, String url) implements ImportedStatement {
    }

    /** A step other than Redirect. */
    record Step(String type, Optional<String> url) implements ImportedStatement {
    }

    /** A comment or a processing instruction; the position as the language writes it, empty for none. */
    record Remark(String position, String text, boolean instruction) implements ImportedStatement {
    }

    /** What the language cannot say, to be kept as a comment of the text. */
    record Lost(String xml) implements ImportedStatement {
    }
}
