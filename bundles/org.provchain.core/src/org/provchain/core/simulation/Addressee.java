// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.Optional;

import org.provchain.core.chain.ServedFile;
import org.provchain.core.dialect.Dialect;
import org.provchain.core.dialect.FileRule;
import org.provchain.core.inventory.Device;
import org.provchain.core.uri.MacAddress;

/**
 * The device that a file is for, by its attribute macAddress (FACTS 1.11).
 *
 * @param mac   the device; empty for all
 * @param fault what is wrong with the attribute, for the integrator
 */
record Addressee(Optional<MacAddress> mac, Optional<String> fault) {

    private static final Addressee ALL = new Addressee(Optional.empty(), Optional.empty());

    /** The addressee of a file; the attribute counts only where the dialect has it. */
    static Addressee of(ServedFile file, Dialect dialect) {
        if (file.macAddress().isEmpty() || dialect.file(file.kind()).filter(FileRule::macAddress).isEmpty()) {
            return ALL;
        }
        String text = file.macAddress().get();
        if (text.isEmpty()) {
            return fault("'" + file.name() + "' has an empty macAddress, which is wrong; leave the attribute out.");
        }
        Optional<MacAddress> mac = MacAddress.parse(text);
        return mac.isPresent() ? new Addressee(mac, Optional.empty())
                : fault("'" + file.name() + "' has the macAddress '" + text + "', which is none: "
                        + MacAddress.fault(text).orElse("write 12 hexadecimal digits") + ".");
    }

    boolean isFor(Device device) {
        return mac.isEmpty() || mac.get().equals(device.mac());
    }

    String shown() {
        return mac.map(MacAddress::toString).orElse("all");
    }

    private static Addressee fault(String message) {
        return new Addressee(Optional.empty(), Optional.of(message));
    }
}
