// SPDX-License-Identifier: EPL-2.0
package org.provchain.dsl.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of the table of parameters from which the Maxwell catalogue was written. */
record TableRow(String name, String type, String values, String defaultText, String models, String evidence) {

    private static final Pattern SINCE = Pattern.compile(" since ([0-9.]+)$");
    private static final Pattern ORIGIN = Pattern.compile("^(\\S+) \\(.*\\)( documented)?$| documented$");

    /** All rows, without the heading. */
    static List<TableRow> all() {
        try (InputStream in = TableRow.class.getResourceAsStream("maxwell-parameters.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(TableRow::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The default without the remark where it comes from, such as {@code 0 (No) documented}. */
    Optional<String> defaultValue() {
        if (defaultText.isEmpty()) {
            return Optional.empty();
        }
        Matcher origin = ORIGIN.matcher(defaultText);
        return Optional.of(origin.find() ? origin.group(1) : defaultText);
    }

    /** The names of the listed models; none if the source lists none. */
    Set<String> modelNames() {
        if (models.equals("not listed by the source")) {
            return Set.of();
        }
        return Set.copyOf(Arrays.asList(SINCE.matcher(models).replaceAll("").replaceAll(" \\(.*", "").split(",")));
    }

    /** Whether models that are not listed may have the parameter too. */
    boolean othersUnknown() {
        return models.contains("others not listed by the source");
    }

    /** The firmware that brought the parameter. */
    Optional<String> since() {
        Matcher matcher = SINCE.matcher(models);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }

    private static TableRow parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalStateException("Not six cells: " + line);
        }
        return new TableRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
