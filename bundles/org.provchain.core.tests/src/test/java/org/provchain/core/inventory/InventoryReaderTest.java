// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.provchain.core.inventory.InventoryRow.DeviceRow;
import org.provchain.core.inventory.InventoryRow.Kind;
import org.provchain.core.inventory.InventoryRow.RowFault;
import org.provchain.core.uri.MacAddress;

class InventoryReaderTest {

    private static final String MAC = "7C:2F:80:12:34:56";

    @ParameterizedTest
    @ValueSource(strings = { ",", ";" })
    void readsDevicesWithEitherSeparator(String separator) {
        List<InventoryRow> rows = read(("MAC,Model,name,MacId,firmware,room no\n"
                + "7c2f80123456,Maxwell3,Ann,7C2F80123456-1A2B,2.22.4,4\n").replace(",", separator));
        Device device = device(rows.get(0));
        assertEquals(1, rows.size());
        assertEquals(MacAddress.parse(MAC).orElseThrow(), device.mac());
        assertEquals(List.of(Optional.of("Maxwell3"), Optional.of("2.22.4"), Optional.of("7C2F80123456-1A2B")),
                List.of(device.model(), device.firmware(), device.macId()));
        assertEquals(Optional.of("Ann"), device.variable("name"));
        assertEquals(Optional.of("4"), device.variable("room no"));
        assertEquals(List.of("name", "room no"), List.copyOf(device.variables().names()));
    }

    @Test
    void theKnownColumnsAreVariablesToo() {
        Device device = device(read("mac,model\n" + MAC + ",Maxwell2\n").get(0));
        assertEquals(Optional.of("7c2f80123456"), device.variable("mac"));
        assertEquals(Optional.of("Maxwell2"), device.variable("model"));
        assertEquals(Optional.empty(), device.variable("firmware"));
        assertEquals(Optional.empty(), device.variable("macid"));
        assertEquals(Optional.empty(), device.variable("name"));
    }

    @Test
    void anEmptyCellIsAnEmptyVariableButNoModel() {
        Device device = device(read("mac,model,name\n" + MAC + ", ,\n").get(0));
        assertEquals(Optional.empty(), device.model());
        assertEquals(Optional.of(""), device.variable("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void knowsTheLineOfEachRowBehindQuotedLineBreaks(String eol) {
        List<InventoryRow> rows = read(("\uFEFFmac,name\n" + MAC + ",\"a\nb \"\"c\"\", d\"\n\n" + MAC + ",ü😀\n" + MAC
                + ",e").replace("\n", eol));
        assertEquals(List.of(2L, 5L, 6L), rows.stream().map(InventoryRow::line).toList());
        assertEquals(Optional.of("a" + eol + "b \"c\", d"), device(rows.get(0)).variable("name"));
        assertEquals(Optional.of("ü😀"), device(rows.get(1)).variable("name"));
    }

    @Test
    void passesOverRowsWithoutAnyValue() {
        assertEquals(1, read("mac,name,,\n,,,\n \n" + MAC + ",a,,\n").size());
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(quoteCharacter = '\'', value = {
            "7C:2F:80:12:34:5G;x,               BAD_MAC,     3, 1",
            "7C2F8012345;x,                     BAD_MAC,     3, 1",
            ";x,                                BAD_MAC,     3, 1",
            "7C2F80123456,                      FIELD_COUNT, 3, 13",
            "7C2F80123456;a;b,                  FIELD_COUNT, 3, 16",
            "7C2F80123456;\"a\"b,               BAD_QUOTE,   3, 16",
            "7C2F80123456; \"a\",               BAD_QUOTE,   3, 15",
            "7C2F80123456;5\",                  BAD_QUOTE,   3, 15",
            "7C2F80123456;\"a,                  BAD_QUOTE,   3, 14",
            "7C2F80123456;\"ä\\nb\"c,           BAD_QUOTE,   3, 14"
    })
    void aBadRowIsOneFaultAndTheOthersAreRead(String bad, Kind kind, long line, int column) {
        List<InventoryRow> rows = read("mac;name\n" + MAC + ";first\n" + bad.replace("\\n", "\n") + "\n" + MAC
                + ";\"last\"\n");
        RowFault fault = (RowFault) rows.get(1);
        assertEquals(List.of(kind, line, column), List.of(fault.kind(), fault.line(), fault.column()), fault.message());
        assertEquals(Optional.of("first"), device(rows.get(0)).variable("name"));
        assertEquals(Optional.of("last"), device(rows.get(rows.size() - 1)).variable("name"));
    }

    @Test
    void aBadMacInAnyColumnIsPointedAt() {
        RowFault fault = (RowFault) read("name,mac\n\"a, \nb\",zz\n").get(0);
        assertEquals(List.of(3L, 4, Kind.BAD_MAC), List.of(fault.line(), fault.column(), fault.kind()));
        assertTrue(fault.message().startsWith("\"zz\" is no MAC address"), fault.message());
    }

    @Test
    void aByteThatIsNotUtf8IsPointedAt() {
        byte[] table = ("mac,name\n" + MAC + ",M\u00fcller\n" + MAC + ",Ann\n").getBytes(StandardCharsets.ISO_8859_1);
        List<InventoryRow> rows = read(table);
        RowFault fault = (RowFault) rows.get(0);
        assertEquals(List.of(2L, 20, Kind.BAD_ENCODING), List.of(fault.line(), fault.column(), fault.kind()));
        assertEquals(Optional.of("Ann"), device(rows.get(1)).variable("name"));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
            "''                  | NO_HEADER        | 1",
            "'\n\n'              | NO_HEADER        | 1",
            "name,model          | NO_MAC_COLUMN    | 1",
            "'mac,name,MAC'      | DUPLICATE_COLUMN | 10",
            "'mac,name,name,b'   | DUPLICATE_COLUMN | 10",
            "'mac,\"name'        | BAD_QUOTE        | 5"
    })
    void aHeaderThatCannotBeUsedIsTheOnlyRow(String header, Kind kind, int column) {
        List<InventoryRow> rows = read(header + "\n" + MAC + ",a\n");
        if (kind == Kind.NO_HEADER) {
            rows = read(header);
        }
        assertEquals(1, rows.size());
        RowFault fault = (RowFault) rows.get(0);
        assertEquals(List.of(kind, column), List.of(fault.kind(), fault.column()), fault.message());
    }

    @Test
    void aTableInUtf16IsNamedAsSuch() {
        byte[] table = "\uFEFFmac,name\n".getBytes(StandardCharsets.UTF_16LE);
        RowFault fault = (RowFault) read(table).get(0);
        assertEquals(Kind.BAD_ENCODING, fault.kind());
        assertTrue(fault.message().contains("UTF-16"), fault.message());
    }

    @Test
    void aQuoteThatIsNeverClosedCostsOneRowOnly() {
        StringBuilder table = new StringBuilder("mac,name\n" + MAC + ",\"open\n");
        int rows = 20_000;
        for (int i = 0; i < rows; i++) {
            table.append("%012x,\"n%d\"\n".formatted(i, i));
        }
        List<InventoryRow> read = read(table.toString());
        assertTrue(read.get(0) instanceof RowFault);
        assertEquals(rows, read.stream().filter(DeviceRow.class::isInstance).count());
        assertEquals(rows + 2L, read.get(read.size() - 1).line());
    }

    @Test
    void aLineThatPassesTheLimitIsAFaultAndIsNotKept() {
        List<InventoryRow> rows = read("mac,name\n" + MAC + "," + "x".repeat(5_000_000) + "\n" + MAC + ",b\n");
        assertEquals(Kind.TOO_LONG, ((RowFault) rows.get(0)).kind());
        assertEquals(Optional.of("b"), device(rows.get(1)).variable("name"));
        assertEquals(3, rows.get(1).line());
    }

    @Test
    void readsNoFurtherThanItIsAsked() throws IOException {
        byte[] row = (MAC + ",a\n").getBytes(UTF_8);
        Endless endless = new Endless("mac,name\n".getBytes(UTF_8), row);
        try (InventoryReader reader = new InventoryReader(endless)) {
            for (int i = 0; i < 10; i++) {
                reader.next();
            }
        }
        assertTrue(endless.read < 200_000, "read " + endless.read);
        assertTrue(endless.closed);
    }

    @Test
    void aTableThatBreaksOffIsAnError() throws IOException {
        InputStream broken = new InputStream() {
            private int count;

            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (count++ > 0) {
                    throw new IOException("gone");
                }
                byte[] header = "mac\n".getBytes(UTF_8);
                System.arraycopy(header, 0, bytes, offset, header.length);
                return header.length;
            }
        };
        try (InventoryReader reader = new InventoryReader(broken)) {
            assertThrows(UncheckedIOException.class, reader::hasNext);
            assertFalse(reader.hasNext());
        }
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThrows(NoSuchFileException.class, () -> InventoryReader.open(Path.of("no-such-devices.csv")));
    }

    @Test
    void aDeviceDoesNotShowItsMacId() {
        Device device = device(read("mac,macid\n" + MAC + ",secret\n").get(0));
        assertFalse(device.toString().contains("secret"));
        assertEquals(Optional.of("secret"), device.macId());
    }

    private static Device device(InventoryRow row) {
        return ((DeviceRow) row).device();
    }

    private static List<InventoryRow> read(String table) {
        return read(table.getBytes(UTF_8));
    }

    private static List<InventoryRow> read(byte[] table) {
        try (InventoryReader reader = new InventoryReader(new ByteArrayInputStream(table))) {
            List<InventoryRow> rows = new ArrayList<>();
            reader.forEachRemaining(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table without end that counts what is taken from it. */
    private static final class Endless extends InputStream {
        private final byte[] row;
        private byte[] current;
        private int position;
        private long read;
        private boolean closed;

        Endless(byte[] header, byte[] row) {
            ByteArrayOutputStream first = new ByteArrayOutputStream();
            first.writeBytes(header);
            first.writeBytes(row);
            this.current = first.toByteArray();
            this.row = row;
        }

        @Override
        public int read() {
            if (position == current.length) {
                current = row;
                position = 0;
            }
            read++;
            return current[position++];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
