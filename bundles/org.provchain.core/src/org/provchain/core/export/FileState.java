// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

/** How a file to be written compares with what is in the folder. */
enum FileState {
    /** Nothing is there. */
    CREATE,
    /** An earlier export wrote another content. */
    UPDATE,
    /** The same bytes are there. */
    UNCHANGED,
    /** Something is there that no export wrote. */
    FOREIGN
}
