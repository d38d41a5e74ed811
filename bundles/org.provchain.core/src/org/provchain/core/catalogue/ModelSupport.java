// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.EnumSet;
import java.util.Set;

/**
 * On which models a parameter is known to exist.
 *
 * @param models those that the source lists
 * @param coverage what follows for the others
 */
public record ModelSupport(Set<DeviceModel> models, Coverage coverage) {

    /** What a list of models says about those that are not in it. */
    public enum Coverage {
        /** The others do not have the parameter. */
        EXHAUSTIVE,
        /** The others may have it: the source speaks only of some models. */
        AT_LEAST,
        /** The source lists no models. */
        UNLISTED
    }

    /** What is known about one model. */
    public enum Answer {
        SUPPORTED, NOT_SUPPORTED, UNKNOWN
    }

    public ModelSupport {
        models = Set.copyOf(models);
    }

    /** The parameter is on these models and no others. */
    public static ModelSupport exactly(Set<DeviceModel> models) {
        return new ModelSupport(models, Coverage.EXHAUSTIVE);
    }

    /** The parameter is on these models; of the others nothing is known. */
    public static ModelSupport atLeast(Set<DeviceModel> models) {
        return new ModelSupport(models, Coverage.AT_LEAST);
    }

    /** Nothing is known. */
    public static ModelSupport unlisted() {
        return new ModelSupport(Set.of(), Coverage.UNLISTED);
    }

    /** Whether the model has the parameter. */
    public Answer on(DeviceModel model) {
        if (models.contains(model)) {
            return Answer.SUPPORTED;
        }
        return coverage == Coverage.EXHAUSTIVE ? Answer.NOT_SUPPORTED : Answer.UNKNOWN;
    }

    /** The listed models in the order of the family, for messages. */
    public Set<DeviceModel> inOrder() {
        Set<DeviceModel> sorted = EnumSet.noneOf(DeviceModel.class);
        sorted.addAll(models);
        return sorted;
    }
}
