// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.provchain.core.chain.ParameterValue;
import org.provchain.core.inventory.Device;
import org.provchain.core.inventory.Variables;
import org.provchain.core.secrets.SecretSource;
import org.provchain.core.secrets.SecretValue;
import org.provchain.core.text.Template;
import org.provchain.core.uri.MacAddress;

/** What a phone is given in the place of variables and secrets. */
class DeviceValuesTest {

    private static final Map<String, String> KNOWN = Map.of("sip", "all", "sip.7c2f80123456", "own", "id", "1234");
    private static final SecretSource SECRETS = name -> Optional.ofNullable(KNOWN.get(name)).map(SecretValue::new);

    private final DeviceValues values = new DeviceValues(SECRETS);

    private static Optional<Device> device(String macId) {
        return Optional
                .of(new Device(MacAddress.parse("7C2F80123456").orElseThrow(), Optional.empty(), Optional.empty(),
                        Optional.ofNullable(macId), Variables.of(Map.of("name", "Reception"))));
    }

    private static Device kept(String macId, String pin) {
        return new Device(MacAddress.parse("7C2F80123456").orElseThrow(), Optional.empty(), Optional.empty(),
                Optional.of("secret " + macId), Variables.of(Map.of("pin", "secret " + pin),
                        Map.of("macid", macId, "pin", pin)));
    }

    @Test
    void aSecretOfTheDeviceGoesBeforeTheOneForAll() {
        ParameterValue sip = new ParameterValue.Secret("sip");
        assertEquals(Optional.of("own"), values.of(sip, device(null)));
        assertEquals(Optional.of("all"), values.of(sip, Optional.empty()));
        assertEquals(Optional.empty(), values.of(new ParameterValue.Secret("other"), device(null)));
    }

    @Test
    void variablesNeedADeviceThatHasAllOfThem() {
        ParameterValue name = new ParameterValue.Templated(Template.parse("${name} ${mac}"));
        assertEquals(Optional.of("Reception 7c2f80123456"), values.of(name, device(null)));
        assertEquals(Optional.empty(), values.of(name, Optional.empty()));
        assertEquals(Optional.empty(),
                values.of(new ParameterValue.Templated(Template.parse("${room}")), device(null)));
    }

    @Test
    void aMacIdIsAValueOrASecret() {
        assertEquals(Optional.of("7C2F80123456-ABCD"), values.macId(device("7C2F80123456-ABCD").get()));
        assertEquals(Optional.of("1234"), values.macId(kept("id", "sip")));
        assertEquals(Optional.empty(), values.macId(kept("other", "sip")));
        assertEquals(Optional.of("secret id"), values.macId(device("secret id").get()), "a text that a table holds");
        assertEquals(Optional.empty(), values.macId(device(null).get()));
    }

    @Test
    void aVariableThatIsASecretHasTheValueOfTheSecret() {
        ParameterValue both = new ParameterValue.Templated(Template.parse("${pin}/${macid}"));
        assertEquals(Optional.of("own/1234"), values.of(both, Optional.of(kept("id", "sip"))));
        assertEquals(Optional.empty(), values.of(both, Optional.of(kept("id", "other"))));
    }
}
