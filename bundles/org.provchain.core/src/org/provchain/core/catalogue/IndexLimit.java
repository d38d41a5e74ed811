// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.Set;

/**
 * A narrower range of a parameter's first index on some models: a phone with two soft keys has no third (FACTS 6).
 *
 * @param range the numbers that these models have
 * @param models the models
 */
public record IndexLimit(Segment.Range range, Set<DeviceModel> models) {

    public IndexLimit {
        models = Set.copyOf(models);
    }
}
