// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Corrects a document that is not well-formed where the correction is sure; nothing else in it changes. */
public final class XmlRepair {

    private XmlRepair() {
    }

    /**
     * The corrected text of a document.
     *
     * @param problems what is wrong with it
     * @return empty where a fault is left that nobody can correct but a person
     * @throws IOException if it cannot be read
     */
    public static Optional<String> of(XmlInput input, XmlLimits limits, List<XmlProblem> problems) throws IOException {
        if (problems.stream().anyMatch(each -> each.fix().isEmpty())) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        try (Reader characters = input.open(limits)) {
            StringWriter all = new StringWriter();
            characters.transferTo(all);
            text.append(all.getBuffer());
        }
        StringBuilder corrected = new StringBuilder(text.length() + 5 * problems.size());
        int done = 0;
        for (XmlFix fix : problems.stream().map(each -> each.fix().orElseThrow())
                .sorted(Comparator.comparingInt(XmlFix::offset)).toList()) {
            corrected.append(text, done, fix.offset()).append(fix.text());
            done = fix.offset();
        }
        String whole = corrected.append(text, done, text.length()).toString();
        return isReadable(whole, limits) ? Optional.of(whole) : Optional.empty();
    }

    /** Whether the reader takes it: the scanner for faults does not know all that there are. */
    private static boolean isReadable(String text, XmlLimits limits) throws IOException {
        try {
            XmlReading.check(XmlInput.of(text), limits);
            return true;
        } catch (XmlProblemException faulty) {
            return false;
        }
    }
}
