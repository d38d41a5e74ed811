// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.provchain.core.inventory.Device;

/** Collects which devices of a table lack a variable, so that a missing column is one finding and not one a row. */
final class MissingVariables {

    private static final int MOST_NAMED = 3;

    /** The devices that lack a variable: how many, and the first few. */
    private static final class Lack {
        private long count;
        private final List<String> first = new ArrayList<>(MOST_NAMED);
    }

    private final Map<String, Lack> lacks = new LinkedHashMap<>();

    void add(Device device, List<String> missing) {
        for (String name : missing) {
            Lack lack = lacks.computeIfAbsent(name, any -> new Lack());
            lack.count++;
            if (lack.first.size() < MOST_NAMED) {
                lack.first.add(device.mac().toString());
            }
        }
    }

    void report(Place place, String table, FindingSink sink) {
        lacks.forEach((name, lack) -> sink.report(Check.PC704, place, "In '" + table + "' " + lack.count
                + (lack.count == 1 ? " device has" : " devices have") + " no value for '" + name
                + "', which a file for each device uses: " + String.join(", ", lack.first)
                + (lack.count > lack.first.size() ? " …" : "") + ". Fill the column '" + name + "'.", name));
    }
}
