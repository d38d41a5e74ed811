// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.provchain.core.catalogue.DeviceModel;
import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;

/** Puts placeholders where the MAC address and the model of a device stand, so that devices can be told together. */
final class Generalisation implements UnaryOperator<String> {

    private final String lower;
    private final String upper;
    private final String colons;
    private final String upperColons;
    private final Optional<String> model;

    Generalisation(Device device) {
        MacAddress mac = device.mac();
        this.lower = mac.digits(MacCase.LOWER);
        this.upper = mac.digits(MacCase.UPPER);
        this.colons = mac.colons(MacCase.LOWER);
        this.upperColons = mac.colons(MacCase.UPPER);
        this.model = device.model().flatMap(DeviceModel::find).map(each -> "/" + each.dvid() + "/");
    }

    @Override
    public String apply(String text) {
        String general = model.isPresent() ? text.replace(model.get(), "/%DVID/") : text;
        if (general.length() < lower.length()) {
            return general;
        }
        // a phone writes one of the two letter cases; where both sides have another, that has to be seen
        return general.replace(lower, "%MACD").replace(colons, "%MACC").replace(upper, "%MACD(upper)")
                .replace(upperColons, "%MACC(upper)");
    }
}
