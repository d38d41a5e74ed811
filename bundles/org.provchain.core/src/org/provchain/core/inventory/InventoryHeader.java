// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a devices table: the four that Provchain knows, all others are variables. */
final class InventoryHeader {

    static final String MAC = "mac";
    static final String MODEL = "model";
    static final String FIRMWARE = "firmware";
    static final String MAC_ID = "macid";

    private static final Set<String> KNOWN = Set.of(MAC, MODEL, FIRMWARE, MAC_ID);

    private final List<String> names;
    private final Map<String, Integer> known = new LinkedHashMap<>();
    private final Map<String, Integer> variables = new LinkedHashMap<>();
    private final List<Integer> sources = new ArrayList<>();
    private int duplicate = -1;

    InventoryHeader(List<String> fields) {
        names = fields.stream().map(InventoryHeader::name).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty()) {
                // A trailing separator makes a column without a name, and a spreadsheet makes many.
                continue;
            }
            if (!seen.add(name)) {
                duplicate = i;
            } else if (KNOWN.contains(name)) {
                known.put(name, i);
            } else {
                variables.put(name, sources.size());
                sources.add(i);
            }
        }
    }

    /** The known names in any letter case, and with the hyphen or blank that the vendor writes in MAC-ID. */
    static String name(String field) {
        String name = field.strip();
        String plain = name.toLowerCase(Locale.ROOT);
        return KNOWN.contains(plain) ? plain : plain.equals("mac-id") || plain.equals("mac id") ? MAC_ID : name;
    }

    List<String> names() {
        return names;
    }

    Optional<Integer> column(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** The index of a column whose name stood before. */
    Optional<Integer> duplicate() {
        return duplicate < 0 ? Optional.empty() : Optional.of(duplicate);
    }

    /** The value of a known column, empty where the column or the value is not there. */
    Optional<String> value(String name, List<String> fields) {
        return column(name).map(index -> fields.get(index).strip()).filter(value -> !value.isEmpty());
    }

    Variables variables(List<String> fields) {
        String[] values = new String[sources.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(sources.get(i));
        }
        return new Variables(variables, values);
    }
}
