// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.xml.read.XmlInput;
import org.provchain.core.xml.read.XmlLimits;
import org.provchain.core.xml.read.XmlProblemException;
import org.provchain.core.xml.read.XmlReading;
import org.provchain.core.xml.read.XmlRepair;

/**
 * Documents with those corrected that are not well-formed and whose correction is sure.
 *
 * @param sources   all documents, the corrected ones in their new form
 * @param corrected the text of each that was corrected
 */
public record Repairs(List<ImportSource> sources, Map<ImportSource, String> corrected) {

    /**
     * Reads documents and corrects what can be.
     *
     * @throws IOException if a file cannot be read
     */
    public static Repairs of(List<ImportSource> sources, XmlLimits limits) throws IOException {
        List<ImportSource> all = new ArrayList<>(sources.size());
        Map<ImportSource, String> corrected = new LinkedHashMap<>();
        for (ImportSource each : sources) {
            Optional<String> text = corrected(each.input(), limits);
            text.ifPresent(found -> corrected.put(each, found));
            all.add(text.map(found -> new ImportSource(each.path(), each.shown(), XmlInput.of(found))).orElse(each));
        }
        return new Repairs(List.copyOf(all), corrected);
    }

    private static Optional<String> corrected(XmlInput input, XmlLimits limits) throws IOException {
        try {
            XmlReading.check(input, limits);
            return Optional.empty();
        } catch (XmlProblemException failed) {
            return XmlRepair.of(input, limits, failed.problems());
        }
    }
}
