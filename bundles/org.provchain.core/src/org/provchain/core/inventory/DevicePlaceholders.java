// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.util.Optional;

import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.uri.MacCase;
import org.provchain.core.uri.Placeholder;
import org.provchain.core.uri.UrlTemplate;

/** What a device puts in the place of placeholders (FACTS 2). */
public final class DevicePlaceholders {

    private DevicePlaceholders() {
    }

    /** The value of one placeholder; empty where the model of the device is not known. */
    public static Optional<String> value(Placeholder placeholder, Device device, MacCase letters) {
        return switch (placeholder) {
        case MACD -> Optional.of(device.mac().digits(letters));
        case MACC -> Optional.of(device.mac().colons(letters));
        case DVID -> device.model().flatMap(DeviceModel::find).map(DeviceModel::dvid);
        };
    }

    /** The URL as the device asks for it; empty where it lacks a value. */
    public static Optional<String> expand(UrlTemplate url, Device device, MacCase letters) {
        if (!url.hasPlaceholders()) {
            return Optional.of(url.text());
        }
        boolean[] missing = new boolean[1];
        String expanded = url.expand(placeholder -> value(placeholder, device, letters).orElseGet(() -> {
            missing[0] = true;
            return "";
        }));
        return missing[0] ? Optional.empty() : Optional.of(expanded);
    }
}
