// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shows that a project of very many parameters does not make the catalogue slow. */
class CatalogueCostTest {

    private static final int NAMES = 50_000;

    @Test
    void looksUpKnownNamesWithoutAllocating() {
        String[] names = IntStream.range(0, NAMES).mapToObj(i -> "SIP.Account." + i % 4 + ".AuthName")
                .toArray(String[]::new);
        lookUpAll(names);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        lookUpAll(names);
        long bytes = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < NAMES, () -> bytes + " bytes for " + NAMES + " names");
    }

    @Test
    void staysFastOnVeryManyUnknownNames() {
        Catalogue catalogue = Inputs.PHONE.extend("house", Inputs.entries(IntStream.range(0, 500)
                .mapToObj(i -> "SIP.Account.[0..3].Feature" + i + ".Enabled").toArray(String[]::new)));
        assertTimeout(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < NAMES; i++) {
                catalogue.nearest("SIP.Account." + i % 4 + ".Unknown" + i + ".Thing", 3);
            }
        });
    }

    @Test
    void copesWithAVeryLongName() {
        String name = "SIP.Account.0.".repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> {
            assertInstanceOf(Lookup.Unknown.class, Inputs.PHONE.lookup(name));
            assertTrue(Inputs.PHONE.nearest(name, 3).isEmpty());
            assertTrue(Inputs.PHONE.oneEditOrCaseVariant(name).isEmpty());
        });
    }

    private static void lookUpAll(String[] names) {
        for (String name : names) {
            if (!(Inputs.PHONE.lookup(name) instanceof Lookup.Known)) {
                throw new AssertionError(name);
            }
        }
    }
}
