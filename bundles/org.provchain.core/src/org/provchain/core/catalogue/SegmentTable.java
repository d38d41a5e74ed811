// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.Map;

/** A fixed hash table that is asked with a part of a longer text, so that asking allocates nothing. */
final class SegmentTable<T> {

    private final String[] keys;
    private final Object[] values;
    private final int mask;

    SegmentTable(Map<String, T> entries) {
        // At most half full, so that a search always meets an empty place.
        int size = Integer.highestOneBit(Math.max(1, entries.size() * 2 - 1)) * 2;
        keys = new String[size];
        values = new Object[size];
        mask = size - 1;
        entries.forEach((key, value) -> {
            int place = place(key.hashCode());
            while (keys[place] != null) {
                place = place + 1 & mask;
            }
            keys[place] = key;
            values[place] = value;
        });
    }

    /**
     * The value of the key that equals the part of the name, or null.
     *
     * @param hash the hash of the part as {@link String#hashCode()} defines it
     */
    @SuppressWarnings("unchecked")
    T find(String name, int start, int end, int hash) {
        int length = end - start;
        for (int place = place(hash); keys[place] != null; place = place + 1 & mask) {
            if (keys[place].length() == length && keys[place].regionMatches(0, name, start, length)) {
                return (T) values[place];
            }
        }
        return null;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 16) & mask;
    }
}
