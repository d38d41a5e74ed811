// SPDX-License-Identifier: EPL-2.0
package org.provchain.bench.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.provchain.core.xml.read.XmlInput;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.core.xml.read.XmlProblem;
import org.provchain.core.xml.read.XmlProblemException;
import org.provchain.core.xml.read.XmlReading;
import org.provchain.core.xml.read.XmlRepair;

/** Any bytes at the reader: it reads them, or says what is wrong with them; what it repairs can be read. */
public final class XmlFuzz {

    private static final Memory MEMORY = new Memory("XML reader", 50_000);

    private XmlFuzz() {
    }

    /** Takes one input. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        MEMORY.next();
        XmlInput input = XmlInput.of(bytes);
        try {
            XmlReading.check(input, XmlLimits.DEFAULT);
        } catch (XmlProblemException told) {
            String quoted = new String(bytes, StandardCharsets.ISO_8859_1);
            for (XmlProblem each : told.problems()) {
                Told.check(each.message(), quoted);
            }
            repair(input, told);
        }
    }

    private static void repair(XmlInput input, XmlProblemException told) throws IOException {
        Optional<String> corrected;
        try {
            corrected = XmlRepair.of(input, XmlLimits.DEFAULT, told.problems());
        } catch (XmlProblemException unreadable) {
            return;
        }
        if (corrected.isPresent()) {
            XmlReading.check(XmlInput.of(corrected.get()), XmlLimits.DEFAULT);
        }
    }
}
