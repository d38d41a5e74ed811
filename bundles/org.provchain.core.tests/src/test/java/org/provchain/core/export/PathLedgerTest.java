// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathLedgerTest {

    @ParameterizedTest(name = "{index}: {0} and {1}")
    @CsvSource(delimiter = '|', value = {
            "a.xml     | a.xml     | two files have the path a.xml",
            "a.xml     | A.xml     | the paths a.xml and A.xml differ in letter case only",
            "x/Ä       | X/ä       | differ in letter case only",
            "\u00e4    | a\u0308   | differ in letter case only",
            "a         | A/b       | a is a file and also the folder",
            "a/b/c     | a/b       | a/b is a file and also the folder",
            "a         | a/b/c     | a is a file and also the folder"
    })
    void refusesPathsThatAreOneFile(String first, String second, String reason) throws ExportException {
        PathLedger ledger = new PathLedger();
        ledger.take(first);
        String message = assertThrows(ExportException.class, () -> ledger.take(second)).getMessage();
        assertTrue(message.contains(reason), message);
    }

    @Test
    void takesFilesBesideEachOther() {
        PathLedger ledger = new PathLedger();
        assertDoesNotThrow(() -> {
            ledger.take("a/b/c");
            ledger.take("a/b/d");
            ledger.take("a/bb");
            ledger.take("b");
        });
    }

    @Test
    void doesNotRepeatControlCharacters() {
        String message = assertThrows(ExportException.class, () -> new PathLedger().take("a\u001b[2J")).getMessage();
        assertTrue(message.startsWith("\"a?[2J\" cannot be written"), message);
    }
}
