// SPDX-License-Identifier: EPL-2.0
package org.provchain.server.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.provchain.core.chain.Credentials;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.inventory.Device;
import org.provchain.core.simulation.Account;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.xml.DeviceValues;

/**
 * The passwords that open protected documents, as the texts, the inventory and the secrets say them. They are kept for
 * the digest alone and shown nowhere.
 */
public final class Passwords {

    private final DeviceValues values;
    private final Map<MacAddress, Device> devices;
    private final Map<String, Set<String>> ofAll = new HashMap<>();
    private final List<Account> ofDevice = new ArrayList<>();
    private Map<String, Set<String>> ofAnyDevice;

    Passwords(List<Account> accounts, DeviceValues values, Map<MacAddress, Device> devices) {
        this.values = values;
        this.devices = devices;
        for (Account each : accounts) {
            if (differs(each.username()) || differs(each.password())) {
                ofDevice.add(each);
            } else {
                add(each, Optional.empty(), ofAll);
            }
        }
    }

    /** The passwords that open a document for a user; empty where the user is nobody to it. */
    public Collection<String> of(Document document, String username) {
        return switch (document.file().credentials()) {
        case Credentials.None open -> List.of();
        case Credentials.Configured configured -> configured(document, username);
        case Credentials.User user -> user.name().equals(username)
                ? values.secret(user.secret(), document.device()).stream().toList()
                : List.of();
        case Credentials.OfDevice device -> macId(document, username);
        };
    }

    private Collection<String> configured(Document document, String username) {
        Set<String> passwords = new LinkedHashSet<>(ofAll.getOrDefault(username, Set.of()));
        if (document.device().isPresent()) {
            Map<String, Set<String>> own = new HashMap<>();
            // a file of all devices has set the value for all, one of each device that of the device
            ofDevice.forEach(each -> add(each, document.device(), own));
            ofDevice.forEach(each -> add(each, Optional.empty(), own));
            passwords.addAll(own.getOrDefault(username, Set.of()));
        } else {
            passwords.addAll(ofAnyDevice().getOrDefault(username, Set.of()));
        }
        return passwords;
    }

    /** MAC and MAC-ID; the letter case of the MAC as a user name is not known (FACTS 4.1), so both are taken. */
    private Collection<String> macId(Document document, String username) {
        return MacAddress.parse(username).filter(mac -> username.length() == MacAddress.DIGITS)
                .flatMap(mac -> Optional.ofNullable(devices.get(mac)))
                .filter(device -> document.device().map(own -> own.mac().equals(device.mac())).orElse(true))
                .flatMap(values::macId).stream().toList();
    }

    private synchronized Map<String, Set<String>> ofAnyDevice() {
        if (ofAnyDevice == null) {
            Map<String, Set<String>> all = new HashMap<>();
            ofDevice.forEach(each -> add(each, Optional.empty(), all));
            if (!ofDevice.isEmpty()) {
                devices.values().forEach(device -> ofDevice.forEach(each -> add(each, Optional.of(device), all)));
            }
            ofAnyDevice = all;
        }
        return ofAnyDevice;
    }

    private void add(Account account, Optional<Device> device, Map<String, Set<String>> to) {
        Optional<String> username = values.of(account.username(), device);
        Optional<String> password = values.of(account.password(), device);
        if (username.isPresent() && password.isPresent()) {
            to.computeIfAbsent(username.get(), any -> new LinkedHashSet<>()).add(password.get());
        }
    }

    /** Whether the value differs from device to device: a text with variables does, and a secret may. */
    private static boolean differs(ParameterValue value) {
        return !(value instanceof ParameterValue.Literal);
    }
}
