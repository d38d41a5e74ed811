// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.provchain.core.inventory.InventoryRow.DeviceRow;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;

/** What holds for every table. */
class InventoryPropertyTest {

    @Property
    void whatAnotherProgramWroteReadsBack(@ForAll("cells") List<List<String>> table, @ForAll boolean semicolon,
            @ForAll boolean crlf, @ForAll boolean mark) throws IOException {
        StringWriter text = new StringWriter();
        List<Long> lines = new ArrayList<>();
        CsvWriter csv = CsvWriter.builder().fieldSeparator(semicolon ? ';' : ',')
                .lineDelimiter(crlf ? LineDelimiter.CRLF : LineDelimiter.LF).build(text);
        csv.writeRecord("name", "mac", "note");
        for (int i = 0; i < table.size(); i++) {
            csv.flush();
            lines.add(text.toString().chars().filter(c -> c == '\n').count() + 1);
            csv.writeRecord(table.get(i).get(0), new MacAddress(i).digits(MacCase.UPPER), table.get(i).get(1));
        }
        csv.close();
        byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(UTF_8);
        try (InventoryReader reader = new InventoryReader(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < table.size(); i++) {
                DeviceRow row = (DeviceRow) reader.next();
                assertEquals(lines.get(i), row.line());
                assertEquals(i, row.device().mac().value());
                assertEquals(table.get(i).get(0), row.device().variable("name").orElseThrow());
                assertEquals(table.get(i).get(1), row.device().variable("note").orElseThrow());
            }
            assertEquals(false, reader.hasNext());
        }
    }

    @Property
    void noBytesMakeItFailOrRunOn(@ForAll("bytes") byte[] bytes) throws IOException {
        byte[] header = "mac,a\n".getBytes(UTF_8);
        byte[] table = Arrays.copyOf(header, header.length + bytes.length);
        System.arraycopy(bytes, 0, table, header.length, bytes.length);
        long lines = new String(table, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n')
                .count() + 1;
        int rows = 0;
        try (InventoryReader reader = new InventoryReader(new ByteArrayInputStream(table))) {
            while (reader.hasNext()) {
                long line = reader.next().line();
                assertEquals(true, line >= 2 && line <= lines, "line " + line + " of " + lines);
                rows++;
            }
        }
        assertEquals(true, rows <= lines);
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return Arbitraries.strings().withChars("ab\",;\r\n ü#'").ofMaxLength(8).list().ofSize(2).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().edgeCases(config -> config.add((byte) '"', (byte) '\n', (byte) ','))
                .array(byte[].class).ofMaxSize(40)
                .map(bytes -> {
                    byte[] mixed = bytes.clone();
                    for (int i = 0; i < mixed.length; i += 2) {
                        mixed[i] = (byte) "\"\n,a;\r".charAt(Math.floorMod(mixed[i], 6));
                    }
                    return mixed;
                });
    }
}
