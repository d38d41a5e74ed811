// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.List;

/**
 * A catalogue as it was read from a text.
 *
 * @param catalogue what could be read
 * @param faults what is wrong in that text, in its order; those of an extended catalogue are not repeated here
 */
public record CatalogueReading(Catalogue catalogue, List<CatalogueFault> faults) {

    public CatalogueReading {
        faults = List.copyOf(faults);
    }
}
