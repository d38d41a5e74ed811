// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

/** What came of a change of a table: the table as it is then, or why nothing is changed. */
public sealed interface TableEdit {

    /**
     * The change can be made.
     *
     * @param text  the table behind the change
     * @param first the first row that differs, from 0
     */
    record Done(InventoryText text, int first) implements TableEdit {
    }

    /**
     * The change cannot be made.
     *
     * @param reason why, and what to do, in a sentence for the user
     */
    record Refused(String reason) implements TableEdit {
    }
}
