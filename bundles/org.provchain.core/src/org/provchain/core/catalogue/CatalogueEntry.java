// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What is known about one parameter.
 *
 * @param pattern its name
 * @param type the values it takes
 * @param defaultValue what it is if nothing sets it, as it would stand in the XML
 * @param models the models that have it
 * @param indexLimits narrower index ranges on some models
 * @param since the first firmware that knows it
 * @param evidence how well all this is known
 * @param evidenceSource where it is known from; empty if the catalogue does not say
 * @param description one line for the user; may be empty
 */
public record CatalogueEntry(NamePattern pattern, ParameterType type, Optional<String> defaultValue,
        ModelSupport models, List<IndexLimit> indexLimits, Optional<FirmwareVersion> since, Evidence evidence,
        String evidenceSource, String description) {

    public CatalogueEntry {
        indexLimits = List.copyOf(indexLimits);
    }

    /** An entry of which only the name and the type are known. */
    public static CatalogueEntry of(NamePattern pattern, ParameterType type) {
        return new CatalogueEntry(pattern, type, Optional.empty(), ModelSupport.unlisted(), List.of(),
                Optional.empty(), Evidence.OPEN, "", "");
    }

    /** The name as the catalogue writes it, with its index ranges. */
    public String name() {
        return pattern.toString();
    }

    /** The range of the first index on that model, if it is narrower than the pattern says. */
    public Optional<Segment.Range> indexRangeOn(DeviceModel model) {
        return indexLimits.stream().filter(limit -> limit.models().contains(model)).map(IndexLimit::range).findFirst();
    }

    /**
     * The range of the first index on that model, if the given name lies outside it.
     *
     * @param name a name for which the catalogue knows this entry
     */
    public Optional<Segment.Range> exceededRange(String name, DeviceModel model) {
        if (indexLimits.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> indices = pattern.indicesOf(name);
        return indexRangeOn(model).filter(range -> !indices.isEmpty() && !range.accepts(indices.getFirst()));
    }
}
