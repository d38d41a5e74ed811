// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.provchain.core.inventory.InventoryTextTest.done;
import static org.provchain.core.inventory.InventoryTextTest.refused;
import static org.provchain.core.inventory.InventoryTextTest.text;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Cells of a spreadsheet, put into a table. */
class PastedBlockTest {

    private static final String TABLE = "mac,name,room\n7C2F80000001,a,\"1\"\n7C2F80000002,b,2\n";

    private static TableEdit paste(String block, int column, Integer... rows) {
        return PastedBlock.of(block).into(text(TABLE), List.of(rows), column);
    }

    @Test
    void cellsAreFilledToTheRightAndDownInTheOrderShown() {
        assertEquals("mac,name,room\n7C2F80000001,y,\"4\"\n7C2F80000002,x,3\n",
                done(paste("x\t3\r\ny\t4\r\n", 1, 1, 0)));
    }

    @Test
    void whatIsLeftOverBecomesNewRows() {
        assertEquals("mac,name,room\n7C2F80000001,a,\"1\"\n7C2F80000009,x,2\n7C2F8000000A,y,\n",
                done(paste("7C2F80000009\tx\n7C2F8000000A\ty\n", 0, 1)));
        assertTrue(refused(paste("x\ny\n", 1, 1)).startsWith("\"\" is no MAC address: the MAC address is empty"));
    }

    @Test
    void aHeaderSaysWhereTheCellsGo() {
        assertEquals(TABLE + "7C2F80000009,,\"3,5\"\n", done(paste("room\tMAC\n3,5\t7C2F80000009\n", 0)));
        assertEquals("mac,name,room\n7C2F80000001,name,\"1\"\n7C2F80000002,b,2\n", done(paste("name", 1, 0)));
    }

    @Test
    void allOrNothing() {
        assertTrue(refused(paste("7C2F80000009\nnone\n", 0, 0, 1)).startsWith("\"none\" is no MAC address"));
        assertEquals("Line 1 of the block has 2 cells, more than the table has columns there.",
                refused(paste("x\ty", 2, 0)));
        assertEquals("There is nothing to paste.", refused(paste("\n\n", 0, 0)));
    }

    @Test
    void quotesOfASpreadsheetAreTakenOffAndOthersStay() {
        assertEquals(List.of(List.of("a \"b\"", "5\"")), PastedBlock.of("\"a \"\"b\"\"\"\t5\"").cells());
        assertEquals(List.of(List.of("\"a", "b"), List.of("c", "d")), PastedBlock.of("\"a\tb\nc\td\n").cells());
    }
}
