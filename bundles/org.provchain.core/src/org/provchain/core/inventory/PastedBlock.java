// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Cells that were copied from a spreadsheet: lines of values with tabs between them.
 *
 * @param cells the values, row by row; blank lines at the end are left out
 */
public record PastedBlock(List<List<String>> cells) {

    /** Reads what lies on the clipboard. */
    public static PastedBlock of(String clipboard) {
        List<List<String>> cells = new ArrayList<>(split(clipboard));
        while (!cells.isEmpty() && cells.getLast().stream().allMatch(String::isBlank)) {
            cells.removeLast();
        }
        return new PastedBlock(List.copyOf(cells));
    }

    /** A spreadsheet puts quotes around a cell with a line break; other programs leave quotes as they are. */
    private static List<List<String>> split(String clipboard) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator('\t').allowUnclosedQuote(false)
                .skipEmptyLines(false).ofCsvRecord(clipboard)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException unquoted) {
            return clipboard.lines().map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /**
     * Puts the block into a table, from a cell on to the right and down. Where its first line names columns, the others go
     * there instead. What is left over becomes new rows at the end.
     *
     * @param rows   the rows from the cell on, in the order in which they are shown; empty appends all
     * @param column the column of the cell
     */
    public TableEdit into(InventoryText text, List<Integer> rows, int column) {
        if (cells.isEmpty()) {
            return new TableEdit.Refused("There is nothing to paste.");
        }
        Optional<List<Integer>> named = named(text.columns());
        List<List<String>> values = named.isPresent() ? cells.subList(1, cells.size()) : cells;
        InventoryChange change = text.change();
        for (int i = 0; i < values.size(); i++) {
            List<String> line = values.get(i);
            List<Integer> columns = named.orElseGet(() -> from(column, line.size()));
            if (line.size() > columns.size() || columns.stream().anyMatch(each -> each >= text.columns().size())) {
                return new TableEdit.Refused("Line " + (i + (named.isPresent() ? 2 : 1)) + " of the block has "
                        + line.size() + " cells, more than the table has columns there.");
            }
            if (i < rows.size()) {
                for (int cell = 0; cell < line.size(); cell++) {
                    change.with(rows.get(i), columns.get(cell), line.get(cell));
                }
            } else {
                change.withRow(row(text.columns().size(), columns, line));
            }
        }
        return change.make();
    }

    private static List<Integer> from(int column, int count) {
        return IntStream.range(column, column + count).boxed().toList();
    }

    private static List<String> row(int width, List<Integer> columns, List<String> line) {
        List<String> row = new ArrayList<>(Collections.nCopies(width, ""));
        for (int cell = 0; cell < line.size(); cell++) {
            row.set(columns.get(cell), line.get(cell));
        }
        return row;
    }

    /** The columns that the first line names, each one once; empty where it holds values. */
    private Optional<List<Integer>> named(List<String> columns) {
        List<Integer> named = cells.getFirst().stream().map(InventoryHeader::name).map(columns::indexOf).toList();
        Set<Integer> different = new HashSet<>(named);
        return cells.size() > 1 && !different.contains(-1) && different.size() == named.size()
                && cells.getFirst().stream().noneMatch(String::isBlank) ? Optional.of(named) : Optional.empty();
    }
}
