// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.provchain.core.chain.ServedChain;
import org.provchain.core.export.OutputFile;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.secrets.SecretValue;
import org.provchain.core.uri.MacAddress;
import org.provchain.core.uri.MacCase;

/** Exports that the tests of this package share. */
final class Exports {

    private Exports() {
    }

    /** The documents by path, in the order in which they are written. */
    static Map<String, String> of(ServedChain chain, SecretSource secrets, Device... devices) {
        return drained(new ChainExport(chain, List.of(devices).iterator(), secrets, MacCase.LOWER, ""));
    }

    /** The documents of a chain without secrets. */
    static Map<String, String> of(ServedChain chain, Device... devices) {
        return of(chain, SecretSource.NONE, devices);
    }

    static Map<String, String> drained(ChainExport export) {
        Map<String, String> documents = new LinkedHashMap<>();
        while (export.hasNext()) {
            OutputFile file = export.next();
            documents.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return documents;
    }

    /** A device of a model, with variables. */
    static Device device(String mac, String model, Map<String, String> variables) {
        return new Device(MacAddress.parse(mac).orElseThrow(), Optional.ofNullable(model), Optional.empty(),
                Optional.empty(), Variables.of(variables));
    }

    /** Knows the given secrets. */
    static SecretSource secrets(Map<String, String> values) {
        return name -> Optional.ofNullable(values.get(name)).map(SecretValue::new);
    }
}
