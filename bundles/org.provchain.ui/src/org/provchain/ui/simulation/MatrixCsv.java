// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.simulation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/** A matrix of parameters as CSV (RFC 4180), for a spreadsheet. */
final class MatrixCsv {

    private MatrixCsv() {
    }

    static String of(ParameterMatrix matrix, boolean compared) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> head = new ArrayList<>(
                    List.of(Messages.Effective_parameter, Messages.Effective_value, Messages.Effective_file));
            if (compared) {
                head.add(Messages.Effective_compared);
                head.add(Messages.Effective_compared_file);
            }
            head.addAll(matrix.files());
            csv.writeRecord(head);
            for (ParameterMatrix.Row each : matrix.rows()) {
                List<String> row = new ArrayList<>(List.of(each.name(), each.value(), each.setBy()));
                if (compared) {
                    row.add(each.compared());
                    row.add(each.comparedBy());
                }
                matrix.files().forEach(file -> row.add(each.byFile().getOrDefault(file, "")));
                csv.writeRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
