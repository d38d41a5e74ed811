// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provchain.core.chain.Chains;
import org.provchain.core.chain.ServedChain;
import org.provchain.model.FileKind;

/** Where in the output folder a location of the server lies. */
class OutputPathsTest {

    private static String path(String base, String location, String folder) {
        Chains chain = Chains.oneOne();
        chain.element().setBase(base);
        chain.file(FileKind.FILE, "a", location);
        ServedChain served = chain.served();
        return new OutputPaths(served, folder).path(served.files().getFirst(), location);
    }

    @ParameterizedTest
    @CsvSource({ "https://h/, a.xml, a.xml", "https://h/m/, a.xml, a.xml", "https://h/m/, b/a.xml, b/a.xml",
            "https://h/m/, https://h/m/b/a.xml, b/a.xml", "https://h/m/, /m/a.xml, a.xml",
            "https://h/m/, //h/m/a.xml, a.xml",
            "https://h/m/index.xml, https://h/m/a.xml, a.xml", "https://h, https://h/a.xml, a.xml",
            "https://h, /b/a.xml, b/a.xml", "https://h/m/?x=/y/, https://h/m/a.xml, a.xml", ", a.xml, a.xml",
            "https://h/, a%20b.xml, a b.xml", "https://h/, a+b.xml, a+b.xml", "https://h/, %C3%BC.xml, ü.xml",
            "https://h/, ü.xml, ü.xml" })
    void isTheLocationBelowTheBase(String base, String location, String expected) {
        assertEquals(expected, path(base, location, ""));
        assertEquals("c/" + expected, path(base, location, "c/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "https://h/ | '' | 'a' has no location; write it behind the name",
            "https://h/ | a.xml?x | has a query or a fragment", "https://h/ | a.xml#x | has a query or a fragment",
            "https://h/m/ | https://h/a.xml | 'a' lies at https://h/a.xml, which is not below the base https://h/m/;",
            "https://h/m/ | https://i/m/a.xml | which is not below the base https://h/m/;",
            "https://h/m/ | http://h/m/a.xml | which is not below the base https://h/m/;",
            "https://h/m/ | /a.xml | 'a' lies at https://h/a.xml, which is not below",
            "https://h | https://i/a.xml | which is not below the base https://h;",
            "https://h | https://hh/a.xml | which is not below the base https://h;",
            "'' | https://h/a.xml | which is not below the base (the chain has none);",
            "https://h/ | a%.xml | holds a '%' that is neither a placeholder nor an escape",
            "https://h/ | a%FF.xml | that is no UTF-8",
            "https://h/ | a%2.xml | holds a '%' that is neither a placeholder nor an escape" })
    void whatCannotLieThereIsAFault(String base, String location, String message) {
        String fault = assertThrows(ExportFaultsException.class, () -> path(base, location, "")).getMessage();
        assertTrue(fault.contains(message), fault);
    }
}
