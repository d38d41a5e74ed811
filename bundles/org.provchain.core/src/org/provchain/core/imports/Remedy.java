// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

/** What helps against something that an import found, where something does besides a change of the document by hand. */
public enum Remedy {

    /** Nothing does, or it needs no help. */
    NONE,

    /** To import a copy that is corrected, which can be done surely. */
    CORRECTED_COPY,

    /** To keep it as a comment of the text. */
    COMMENT,

    /** To allow a document more. */
    LIMIT
}
