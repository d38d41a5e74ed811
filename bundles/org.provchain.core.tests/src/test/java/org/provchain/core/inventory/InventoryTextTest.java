// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of a table, which leave all else as it is. */
class InventoryTextTest {

    private static final String TABLE = "\uFEFF\r\nmac;name;\"room\"\r\n7C2F80000001;\"Desk; \"\"1\"\"\";a\r\n\r\n"
            + ";;\r\n7C2F80000002;Desk 2;\"b\r\nc\"\r\n";

    static InventoryText text(String text) {
        return InventoryText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static String written(InventoryText text) {
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }

    static String done(TableEdit edit) {
        return written(assertInstanceOf(TableEdit.Done.class, edit, edit::toString).text());
    }

    static String refused(TableEdit edit) {
        return assertInstanceOf(TableEdit.Refused.class, edit).reason();
    }

    @Test
    void rowsHaveTheirValuesAndLines() {
        InventoryText text = text(TABLE);
        assertEquals(List.of("mac", "name", "room"), text.columns());
        assertEquals(2, text.size());
        assertEquals(List.of("7C2F80000001", "Desk; \"1\"", "a"), text.values(0));
        assertEquals(List.of("7C2F80000002", "Desk 2", "b\r\nc"), text.values(1));
        assertEquals(3, text.line(0));
        assertEquals(6, text.line(1));
        assertEquals(2, text.lines(1));
        assertEquals("7C:2F:80:00:00:02", text.device(1).orElseThrow().mac().toString());
        assertEquals(TABLE, written(text));
        assertTrue(text.is(TABLE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFieldKeepsItsQuotesAndGetsThemWhereItNeedsThem() {
        assertEquals(TABLE.replace("Desk; \"\"1\"\"", "\u00fc"),
                done(text(TABLE).change().with(0, 1, "\u00fc").make()));
        assertEquals(TABLE.replace("Desk 2", "\"a;b\""), done(text(TABLE).change().with(1, 1, "a;b").make()));
        assertEquals(TABLE.replace("Desk 2", "\"say \"\"x\"\"\""),
                done(text(TABLE).change().with(1, 1, "say \"x\"").make()));
        assertEquals(TABLE.replace("b\r\nc", ""), done(text(TABLE).change().with(1, 2, "").make()));
        assertEquals(TABLE, done(text(TABLE).change().with(1, 2, "b\r\nc").make()));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "0, 7C2F8000000, `\"7C2F8000000\" is no MAC address: this has 11 digits; a MAC address has 12 hexadecimal"
                    + " digits, for example 7C:2F:80:12:34:56.`",
            "1, Maxwell9, `The model \"Maxwell9\" is not known; write MaxwellBasic, Maxwell2, Maxwell3 or Maxwell4.`",
            "2, new, `\"new\" is no firmware version; write it as 2.22.4.`",
            "3, `a\nb`, A value of a device has one line.",
            "3, \uD800, `\"\uD800\" holds a character that UTF-8 cannot write.`" })
    void whatIsNoValueOfTheColumnIsRefused(int column, String value, String reason) {
        InventoryText text = text("mac,model,firmware,name\n7C2F80000001,,,\n");
        assertEquals(reason, refused(text.change().with(0, column, value).make()));
    }

    @Test
    void rowsAreAddedWithTheLineEndsOfTheTable() {
        List<String> row = List.of("7C2F80000003", "", "");
        assertEquals(TABLE + "7C2F80000003;;\r\n", done(text(TABLE).change().withRow(row).make()));
        String open = TABLE.stripTrailing();
        assertEquals(open + "\r\n7C2F80000003;;\r\n7C2F80000003;;",
                done(text(open).change().withRow(row).withRow(row).make()));
        assertEquals("mac\n7C2F80000003", done(text("mac").change().withRow(List.of("7C2F80000003")).make()));
        assertTrue(refused(text(TABLE).change().withRow(List.of("", "x", "")).make()).contains("is empty"));
    }

    @Test
    void rowsAreRemovedAndEmptyOnesStay() {
        assertEquals("\uFEFF\r\nmac;name;\"room\"\r\n\r\n;;\r\n",
                done(text(TABLE).change().without(Set.of(0, 1)).make()));
    }

    @Test
    void aBadRowIsShownAndCanBeMendedWhereItHasFields() {
        InventoryText text = text("mac,name\nnone,a\n7C2F80000001\n7C\"2F,b\n7C2F80000002,c\n");
        assertEquals(4, text.size());
        assertEquals(List.of("7C\"2F,b"), text.values(2));
        assertTrue(text.device(2).isEmpty());
        assertEquals("mac,name\n7C2F80000009,a\n7C2F80000001\n7C\"2F,b\n7C2F80000002,c\n",
                done(text.change().with(0, 0, "7C2F80000009").make()));
        assertTrue(refused(text.change().with(1, 1, "x").make()).startsWith("Line 3 does not have the fields"));
        assertTrue(refused(text.change().with(2, 0, "x").make()).startsWith("Line 4 does not have the fields"));
    }

    @Test
    void aChangeThatWouldCloseAStrayQuoteIsRefused() {
        InventoryText text = text("mac,name,room\n7C2F80000001,\"open,\n7C2F80000002,\"x\",\"\nc\"\n");
        assertEquals(2, text.size());
        assertTrue(refused(text.change().with(1, 1, "").make()).startsWith("A quote that is not closed"));
    }

    @Test
    void aTableWithoutAUsableHeaderHasNoRowsAndCannotBeChanged() {
        InventoryText text = text("name,room\na,b\n");
        assertEquals(0, text.size());
        assertTrue(text.fault().orElseThrow().message().contains("no column mac"));
        assertEquals("name,room\na,b\n", written(text));
        assertTrue(refused(text.change().withRow(List.of()).make()).contains("header"));
    }
}
