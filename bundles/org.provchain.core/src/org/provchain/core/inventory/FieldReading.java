// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import org.provchain.core.inventory.InventoryRow.Kind;
import org.provchain.core.inventory.InventoryRow.RowFault;

/**
 * The fields of one row, or why it has none.
 *
 * @param fields the fields without their quotes
 * @param text   the row as text
 * @param fault  what is wrong with the row
 */
record FieldReading(List<String> fields, RowText text, Optional<RowFault> fault) {

    /** Splits a row; each row is parsed for itself, because the parser cannot go on behind a fault. */
    static FieldReading read(RawRow row, char separator) {
        RowText text = RowText.decode(row.bytes());
        if (row.overlong()) {
            return fault(row, text, new RowText.Position(0, 1), Kind.TOO_LONG, "this row is longer than "
                    + RowInput.LIMIT + " bytes" + (row.open() ? "; a closing \" is probably missing" : ""));
        }
        if (text.malformed()) {
            return fault(row, text, text.position(text.text().length()), Kind.BAD_ENCODING,
                    "this is not UTF-8; save the table as CSV UTF-8");
        }
        Optional<RowText.Position> stray = row.open() ? Optional.of(text.lastQuoteOfFirstLine())
                : text.misplacedQuote(separator).map(found -> found.line() > 0 ? text.lastQuoteOfFirstLine() : found);
        if (stray.isPresent()) {
            return quoteFault(row, text, stray.get());
        }
        if (text.text().isEmpty()) {
            return new FieldReading(List.of(), text, Optional.empty());
        }
        try {
            List<String> fields = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false)
                    .skipEmptyLines(false).ofSingleCsvRecord(text.text()).getFields();
            return new FieldReading(fields, text, Optional.empty());
        } catch (CsvParseException e) {
            return quoteFault(row, text, new RowText.Position(0, 1));
        }
    }

    private static FieldReading quoteFault(RawRow row, RowText text, RowText.Position position) {
        return fault(row, text, position, Kind.BAD_QUOTE, "this \" is not closed or does not stand around a whole"
                + " value; a value that holds a \" stands between quotes, with the \" written twice");
    }

    private static FieldReading fault(RawRow row, RowText text, RowText.Position position, Kind kind, String message) {
        return new FieldReading(List.of(), text, Optional.of(
                new RowFault(row.line() + position.line(), position.column(), kind, message)));
    }
}
