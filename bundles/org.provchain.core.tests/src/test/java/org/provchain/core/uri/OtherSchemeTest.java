// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.uri;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same place by the other of http and https. */
class OtherSchemeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = { "http://h/a.xml, https://h/a.xml", "https://h/a.xml, http://h/a.xml",
            "http://h, https://h", "http://[::1]/a, https://[::1]/a", "http://h/a:80, https://h/a:80",
            "http://h:8080/a, none", "https://[::1]:443/a, none", "tftp://h/a, none", "a.xml, none", "'', none" })
    void keepsAllButTheScheme(String url, String expected) {
        assertEquals(expected, OtherScheme.of(url).orElse(null));
    }
}
