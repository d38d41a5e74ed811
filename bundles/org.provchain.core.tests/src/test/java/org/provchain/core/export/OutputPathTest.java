// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(strings = { "a", "a/b.xml", "..a/b..c", ".hidden", "7C:2F:80:12:34:56.xml", "ü/😀", "console.xml",
            "com.xml", "a b", "company/aux1" })
    void takesProperPaths(String path) {
        assertEquals(Optional.empty(), OutputPath.fault(path));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(delimiter = '|', value = {
            "''               | is empty",
            "/etc/passwd      | absolute",
            "C:/a             | absolute",
            "c:a              | absolute",
            "..               | leaves the output folder",
            "../a             | leaves the output folder",
            "a/../b           | leaves the output folder",
            "a/..             | leaves the output folder",
            "./a              | ends with a dot",
            "a/.              | ends with a dot",
            "a./b             | ends with a dot",
            "'a /b'           | ends with a dot or a blank",
            "a//b             | is empty",
            "a/               | is empty",
            "a\\b             | separated by /",
            "..\\b            | separated by /",
            "con              | keeps for a device",
            "a/NUL.xml        | keeps for a device",
            "Com1.txt/b       | keeps for a device",
            "lpt9             | keeps for a device",
            ".provchain-export | kept for the export",
            ".Provchain-Staging/a | kept for the export"
    })
    void refusesPathsThatAreNot(String path, String reason) {
        String fault = OutputPath.fault(path).orElseThrow();
        assertTrue(fault.contains(reason), fault);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\0b", "a\nb", "\u007f" })
    void refusesControlCharacters(String path) {
        assertTrue(OutputPath.fault(path).orElseThrow().contains("control character"));
    }
}
