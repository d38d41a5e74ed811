// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.inventory.Device;

/** What stands on a device: its parameters and its firmware. It outlives a contact. */
final class DeviceState {

    private final Map<String, HeldValue> parameters;
    private String firmware;

    private DeviceState(Map<String, HeldValue> parameters, String firmware) {
        this.parameters = parameters;
        this.firmware = firmware;
    }

    /** A device as it comes: nothing is known to be set. */
    static DeviceState of(Device device) {
        return new DeviceState(new HashMap<>(), device.firmware().orElse(""));
    }

    DeviceState copy() {
        return new DeviceState(new HashMap<>(parameters), firmware);
    }

    HeldValue get(String parameter) {
        return parameters.get(parameter);
    }

    void set(String parameter, HeldValue value) {
        parameters.put(parameter, value);
    }

    /** Goes back to an earlier state. */
    void restore(DeviceState earlier) {
        parameters.clear();
        parameters.putAll(earlier.parameters);
        firmware = earlier.firmware;
    }

    /** The firmware; empty where it is not known. */
    String firmware() {
        return firmware;
    }

    void install(String version) {
        firmware = version;
    }

    Map<String, HeldValue> parameters() {
        return parameters;
    }

    /** The credentials that are configured; empty as long as one of the two is missing. */
    Optional<Login> login() {
        HeldValue username = get(PreparedChain.USERNAME);
        HeldValue password = get(PreparedChain.PASSWORD);
        return username == null || password == null ? Optional.empty() : Optional.of(Login.of(username, password));
    }

    /** Whether the device behaves as it did in the other state. */
    boolean same(DeviceState other) {
        return firmware.equals(other.firmware) && parameters.size() == other.parameters.size() && parameters.entrySet()
                .stream().allMatch(each -> each.getValue().same(other.parameters.get(each.getKey())));
    }
}
