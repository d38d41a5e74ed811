// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

/** What a catalogue knows about a name. */
public sealed interface Lookup {

    /** The catalogue has the name. */
    record Known(CatalogueEntry entry) implements Lookup {
    }

    /**
     * The catalogue has the name with other numbers only.
     *
     * @param entry the entry that fits but for its index
     * @param index the number in the given name, as it stands there
     * @param range the numbers that may stand there
     */
    record IndexOutOfRange(CatalogueEntry entry, String index, Segment.Range range) implements Lookup {
    }

    /** The catalogue does not have the name. */
    record Unknown() implements Lookup {
    }
}
