// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.provchain.core.simulation.Assignment;
import org.provchain.core.simulation.Contact;
import org.provchain.core.simulation.EffectiveParameter;
import org.provchain.core.simulation.Fetch;
import org.provchain.core.simulation.HeldValue;

/**
 * What the files of a contact set, parameter by parameter and file by file, and what the device ends with.
 *
 * @param files the files that were fetched, in order
 * @param rows  the parameters, sorted by name
 */
public record ParameterMatrix(List<String> files, List<Row> rows) {

    /** Nothing. */
    public static final ParameterMatrix EMPTY = new ParameterMatrix(List.of(), List.of());

    /**
     * A parameter.
     *
     * @param name     its name
     * @param value    what the device ends with; empty where it ends with none
     * @param setBy    the file that set it; empty for none
     * @param byFile   what each file sets, by its name; the last value where a file sets it twice
     * @param compared   the value that it is compared with; empty where that has none, or nothing is compared
     * @param comparedBy the file that set that one; empty for none
     */
    public record Row(String name, String value, String setBy, Map<String, String> byFile, String compared,
            String comparedBy) {

        /** The values that do not count in the end, with their files. */
        public List<String> overridden() {
            return byFile.entrySet().stream().filter(each -> !each.getKey().equals(setBy))
                    .map(each -> each.getValue() + " (" + each.getKey() + ")").toList();
        }

        /** Whether the value differs from the one that it is compared with. */
        public boolean differs() {
            return !value.equals(compared);
        }
    }

    /**
     * The matrix of a contact.
     *
     * @param compared what the values are compared with; empty for nothing
     */
    public static ParameterMatrix of(Contact contact, Optional<Contact> compared) {
        Set<String> files = new LinkedHashSet<>();
        Map<String, Map<String, String>> byName = new TreeMap<>();
        for (Fetch fetch : contact.fetches()) {
            if (!fetch.sets().isEmpty()) {
                String file = fetch.file().orElse(fetch.url());
                files.add(file);
                for (Assignment each : fetch.sets()) {
                    byName.computeIfAbsent(each.name(), any -> new TreeMap<>()).put(file, each.value().shown());
                }
            }
        }
        Map<String, HeldValue> ends = ends(contact);
        Map<String, HeldValue> others = compared.map(ParameterMatrix::ends).orElse(Map.of());
        ends.keySet().forEach(each -> byName.putIfAbsent(each, Map.of()));
        others.keySet().forEach(each -> byName.putIfAbsent(each, Map.of()));
        List<Row> rows = new ArrayList<>(byName.size());
        byName.forEach((name, set) -> rows.add(new Row(name, shown(ends.get(name)), file(ends.get(name)),
                Map.copyOf(set), shown(others.get(name)), file(others.get(name)))));
        return new ParameterMatrix(List.copyOf(files), List.copyOf(rows));
    }

    private static Map<String, HeldValue> ends(Contact contact) {
        Map<String, HeldValue> ends = new HashMap<>();
        for (EffectiveParameter each : contact.parameters()) {
            ends.put(each.name(), each.value());
        }
        return ends;
    }

    private static String file(HeldValue value) {
        return value == null ? "" : value.file();
    }

    private static String shown(HeldValue value) {
        return value == null ? "" : value.shown();
    }
}
