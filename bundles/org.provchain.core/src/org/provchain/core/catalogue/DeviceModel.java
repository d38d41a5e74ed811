// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import java.util.Locale;
import java.util.Optional;

/** A phone of the Maxwell family (FACTS 1.15, 2). */
public enum DeviceModel {

    MAXWELL_BASIC("MaxwellBasic", "82/2"),
    MAXWELL_2("Maxwell2", "82/6"),
    MAXWELL_3("Maxwell3", "82/1"),
    MAXWELL_4("Maxwell4", "84/1");

    private final String modelName;
    private final String dvid;

    DeviceModel(String modelName, String dvid) {
        this.modelName = modelName;
        this.dvid = dvid;
    }

    /**
     * The model of that name, in any letter case, with or without blanks, dashes and underscores, and with or without
     * the vendor's name before it: {@code Maxwell3}, {@code maxwell 3}, {@code Gigaset Maxwell Basic}.
     */
    public static Optional<DeviceModel> find(String name) {
        String key = key(name);
        for (DeviceModel model : values()) {
            String own = key(model.modelName);
            if (key.equals(own) || key.equals("gigaset" + own)) {
                return Optional.of(model);
            }
        }
        return Optional.empty();
    }

    /** The name as catalogues and inventories write it, without a blank. */
    public String modelName() {
        return modelName;
    }

    /** What {@code %DVID} stands for on this phone, such as {@code 82/1} (FACTS 2). */
    public String dvid() {
        return dvid;
    }

    @Override
    public String toString() {
        return modelName;
    }

    private static String key(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}
