// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.Optional;
import java.util.Set;

import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.DevicePlaceholders;
import org.provchain.core.simulation.SimulationOptions.RelativeUrls;
import org.provchain.core.uri.UriReference;
import org.provchain.core.uri.UrlTemplate;

/** Turns what a file says into the URL that the phone asks for: placeholders first, then RFC 3986 section 5. */
final class UrlRule {

    private final Device device;
    private final SimulationOptions options;
    private final Set<SimulationOption> assumptions;
    private final String first;

    /**
     * @param first the first URL of the contact
     */
    UrlRule(Device device, SimulationOptions options, Set<SimulationOption> assumptions, String first) {
        this.device = device;
        this.options = options;
        this.assumptions = assumptions;
        this.first = first;
    }

    /** The URL for the device, not resolved; empty where the device lacks what a placeholder needs. */
    Optional<String> expand(UrlTemplate url) {
        if (url.isDeviceSpecific()) {
            assumptions.add(SimulationOption.MAC_CASE);
        }
        return DevicePlaceholders.expand(url, device, options.macCase());
    }

    /** The absolute URL of what a file says, its dot segments removed (RFC 3986 section 5.2.2). */
    String resolve(String current, String url) {
        if (UriReference.parse(url).scheme().isEmpty()) {
            assumptions.add(SimulationOption.RELATIVE_URLS);
        }
        return UriReference.resolve(options.relativeUrls() == RelativeUrls.FILE ? current : first, url);
    }
}
