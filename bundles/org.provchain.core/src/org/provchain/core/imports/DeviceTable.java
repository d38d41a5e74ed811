// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table of the devices whose files were made one, with a column for each value that differs. */
final class DeviceTable {

    /** The name of its file. */
    static final String NAME = "devices.csv";

    /** The name of the project file, which says how MAC addresses are written where that is not as usual. */
    static final String SETTINGS = "provchain.toml";

    private static final Set<String> TAKEN = Set.of("mac", "model", "firmware", "macid", "mac-id");

    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();
    private Set<String> macs = Set.of();
    private boolean upper;
    private boolean used;

    /** Whether a group of files may be added: one of other devices, or with other letters in its MAC addresses, may not. */
    boolean takes(Set<String> devices, boolean upperCase) {
        return !used || macs.equals(devices) && upper == upperCase;
    }

    /** Begins a group of files. */
    void add(Set<String> devices, boolean upperCase) {
        used = true;
        macs = devices;
        upper = upperCase;
    }

    /**
     * A variable for a parameter.
     *
     * @param values the value for each device, by its MAC address
     * @return the name of the variable
     */
    String variable(String parameter, Map<String, String> values) {
        String[] segments = parameter.split("\\.");
        String name = "";
        for (int at = segments.length - 1; at >= 0; at--) {
            name = name.isEmpty() ? segments[at] : segments[at] + "_" + name;
            if (isFree(name)) {
                break;
            }
        }
        String column = name;
        for (int number = 2; !isFree(column); number++) {
            column = name + "_" + number;
        }
        columns.put(column, values);
        return column;
    }

    private boolean isFree(String name) {
        return !TAKEN.contains(name.toLowerCase(Locale.ROOT)) && !name.matches("[0-9]+") && ChainWords.isName(name)
                && columns.keySet().stream().noneMatch(name::equalsIgnoreCase);
    }

    /** The table, and the setting of the project that it needs; nothing where no file was made one. */
    Map<String, String> files() {
        if (!used) {
            return Map.of();
        }
        StringBuilder text = new StringBuilder("mac");
        columns.keySet().forEach(each -> text.append(',').append(each));
        for (String mac : macs) {
            text.append('\n').append(mac);
            columns.values().forEach(each -> text.append(',').append(field(each.get(mac))));
        }
        Map<String, String> files = new TreeMap<>(Map.of(NAME, text.append('\n').toString()));
        if (upper) {
            files.put(SETTINGS, "[simulation]\nmac-case = \"upper\"\n");
        }
        return files;
    }

    private static String field(String value) {
        boolean quoted = List.of("\"", ",", ";", "\n", "\r").stream().anyMatch(value::contains)
                || !value.strip().equals(value);
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
