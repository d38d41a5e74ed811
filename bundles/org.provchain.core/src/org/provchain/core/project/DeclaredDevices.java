// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.chain.ChainReader;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.uri.MacAddress;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.Variable;

/** Reads the devices that a text declares. */
public final class DeclaredDevices {

    private DeclaredDevices() {
    }

    /** The device, or empty where its MAC address is none. */
    public static Optional<Device> device(DeviceDeclaration declaration) {
        return MacAddress.parse(declaration.getMac() == null ? "" : declaration.getMac())
                .map(mac -> new Device(mac, Optional.ofNullable(declaration.getModel()),
                        Optional.ofNullable(declaration.getFirmware()), macId(declaration), variables(declaration)));
    }

    /** The MAC-ID; of one that is kept as a secret only the name is known, which is enough for a simulation. */
    private static Optional<String> macId(DeviceDeclaration declaration) {
        return Optional.ofNullable(declaration.getMacId())
                .or(() -> Optional.ofNullable(declaration.getMacIdSecret()).map(name -> "secret " + name));
    }

    private static Variables variables(DeviceDeclaration declaration) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> secrets = new HashMap<>();
        for (Variable each : declaration.getVariables()) {
            if (each.getName() != null && each.getValue() != null) {
                ParameterValue value = ChainReader.value(each.getValue());
                values.put(each.getName(), value.shown(name -> Optional.empty()));
                if (value instanceof ParameterValue.Secret secret) {
                    secrets.put(each.getName(), secret.name());
                } else {
                    secrets.remove(each.getName());
                }
            }
        }
        secrets.remove(Device.MAC_ID);
        if (declaration.getMacId() == null && declaration.getMacIdSecret() != null) {
            secrets.put(Device.MAC_ID, declaration.getMacIdSecret());
        }
        return Variables.of(values, secrets);
    }
}
