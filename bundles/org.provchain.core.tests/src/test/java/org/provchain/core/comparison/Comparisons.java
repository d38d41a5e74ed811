// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.comparison;

import java.util.Map;
import java.util.Optional;

import org.provchain.core.chain.Chains;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.secrets.SecretValue;
import org.provchain.core.simulation.PreparedChain;
import org.provchain.core.simulation.SimulationOptions;
import org.provchain.core.simulation.Start;
import org.provchain.core.uri.MacAddress;
import org.provchain.model.BootMethod;

/** Compares small chains, for the tests of this package. */
final class Comparisons {

    static final Map<String, String> VALUES = Map.of("sip", "s1", "same", "s1", "other", "s2", "ids", "M-1");
    static final SecretSource SECRETS = name -> Optional.ofNullable(VALUES.get(name)).map(SecretValue::new);

    private Comparisons() {
    }

    static Device device(String mac, String macId) {
        return new Device(MacAddress.parse(mac).orElseThrow(), Optional.of("Maxwell3"), Optional.of("2.22.0"),
                Optional.ofNullable(macId), Variables.of(Map.of("name", "Hall")));
    }

    static Device device() {
        return device("7C:2F:80:AB:CD:01", null);
    }

    static ChainSide side(Chains chain, int contacts, boolean protection) {
        PreparedChain prepared = new PreparedChain(chain.served());
        return new ChainSide(prepared, SimulationOptions.defaults(),
                new Start(BootMethod.DHCP114, prepared.entryUrl().orElseThrow(), contacts), protection);
    }

    static DeviceComparison of(ChainSide before, ChainSide after, SecretSource secrets) {
        return new DeviceComparison(before, after,
                new ParameterComparison(name -> name.endsWith("Password"), secrets));
    }

    /** What is different for the device, with one contact and no secret known. */
    static Difference of(Chains before, Chains after) {
        return of(side(before, 1, true), side(after, 1, true), SecretSource.NONE).of(device(), device());
    }
}
