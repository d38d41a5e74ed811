// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.inventory;

import java.util.Optional;

import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;

/**
 * One phone.
 *
 * @param mac       its LAN MAC address
 * @param model     its model, as written
 * @param firmware  the firmware on it, as written
 * @param macId     the MAC-ID printed on it, its first password (FACTS 4.1)
 * @param variables what else is known of it
 * @param listed    whether the inventory has it, so that the export writes the files that are its own
 */
public record Device(MacAddress mac, Optional<String> model, Optional<String> firmware, Optional<String> macId,
        Variables variables, boolean listed) {

    /** The variable that holds the MAC-ID, the first password of the phone (FACTS 4.1): it is never shown. */
    public static final String MAC_ID = InventoryHeader.MAC_ID;

    /** A phone that the inventory has. */
    public Device(MacAddress mac, Optional<String> model, Optional<String> firmware, Optional<String> macId,
            Variables variables) {
        this(mac, model, firmware, macId, variables, true);
    }

    /** The phone with another firmware on it. */
    public Device withFirmware(String version) {
        return new Device(mac, model, Optional.of(version), macId, variables, listed);
    }

    /** The phone as one that the inventory does not have. */
    public Device unlisted() {
        return new Device(mac, model, firmware, macId, variables, false);
    }

    /**
     * The value that stands for <code>${name}</code>: mac (12 digits in lower case), model, firmware and macid, else
     * one of the further variables.
     */
    public Optional<String> variable(String name) {
        return switch (name) {
        case InventoryHeader.MAC -> Optional.of(mac.digits(MacCase.LOWER));
        case InventoryHeader.MODEL -> model;
        case InventoryHeader.FIRMWARE -> firmware;
        case InventoryHeader.MAC_ID -> macId;
        default -> variables.get(name);
        };
    }

    /** The name of the secret that holds the value of a variable; empty where the value is known itself, or there is none. */
    public Optional<String> secret(String name) {
        return switch (name) {
        case InventoryHeader.MAC, InventoryHeader.MODEL, InventoryHeader.FIRMWARE -> Optional.empty();
        default -> variables.secret(name);
        };
    }

    /** The device without its MAC-ID, which is a password. */
    @Override
    public String toString() {
        return "Device[" + mac + ", " + model.orElse("no model") + ", " + firmware.orElse("no firmware") + ", "
                + variables + (listed ? "]" : ", not in the inventory]");
    }
}
