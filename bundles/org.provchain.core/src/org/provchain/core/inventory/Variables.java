// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables of one device; the names are shared by all devices of a table, so that a fleet stays small. */
public final class Variables {

    private static final Variables NONE = new Variables(Map.of(), new String[0], Map.of());

    private final Map<String, Integer> columns;
    private final String[] values;
    private final Map<String, String> secrets;

    /**
     * Takes over the values of one row.
     *
     * @param columns the index into the values by name, shared
     * @param values  the values, not copied
     */
    Variables(Map<String, Integer> columns, String[] values) {
        this(columns, values, Map.of());
    }

    private Variables(Map<String, Integer> columns, String[] values, Map<String, String> secrets) {
        this.columns = columns;
        this.values = values;
        this.secrets = secrets;
    }

    /** No variables. */
    public static Variables none() {
        return NONE;
    }

    /** The variables of a device that is written in the text, in the order of the map. */
    public static Variables of(Map<String, String> variables) {
        return of(variables, Map.of());
    }

    /**
     * The variables of a device that is written in the text.
     *
     * @param variables the values as they may be shown, in order
     * @param secrets   the names of the secrets that hold values, by variable; the MAC-ID may be one of them
     */
    public static Variables of(Map<String, String> variables, Map<String, String> secrets) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        variables.keySet().forEach(name -> columns.put(name, columns.size()));
        return new Variables(columns, variables.values().toArray(String[]::new), Map.copyOf(secrets));
    }

    /** The value with the given name, letter case as written; an empty cell is an empty value. */
    public Optional<String> get(String name) {
        Integer column = columns.get(name);
        return column == null ? Optional.empty() : Optional.of(values[column]);
    }

    /** The name of the secret that holds the value of a variable; empty where the value is known itself. */
    Optional<String> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    /** The names, in the order of the columns. */
    public Set<String> names() {
        return Collections.unmodifiableSet(columns.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Variables that && columns.equals(that.columns) && Arrays.equals(values, that.values)
                && secrets.equals(that.secrets);
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        columns.forEach((name, column) -> text.append(text.length() > 1 ? ", " : "").append(name).append('=')
                .append(values[column]));
        return text.append('}').toString();
    }
}
