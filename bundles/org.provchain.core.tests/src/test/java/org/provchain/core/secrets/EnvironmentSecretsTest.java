// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class EnvironmentSecretsTest {

    @Test
    void findsASecretByItsName() {
        SecretSource secrets = new EnvironmentSecrets(Map.of("PROVCHAIN_SECRET_SIP_1012", "pw"));
        assertEquals(Optional.of(new SecretValue("pw")), secrets.get("sip.1012"));
        assertEquals(Optional.empty(), secrets.get("sip.1013"));
    }

    @Test
    void namesTheVariable() {
        assertEquals("PROVCHAIN_SECRET_SIP_1012", EnvironmentSecrets.variable("sip.1012"));
        assertEquals("PROVCHAIN_SECRET_A_B_C_", EnvironmentSecrets.variable("a-B_c\u00e4"));
    }

    @Test
    void anotherSourceStepsIn() {
        SecretSource first = new EnvironmentSecrets(Map.of("PROVCHAIN_SECRET_A", "1"));
        SecretSource second = new EnvironmentSecrets(Map.of("PROVCHAIN_SECRET_A", "2", "PROVCHAIN_SECRET_B", "3"));
        assertEquals("1", first.orElse(second).get("a").orElseThrow().reveal());
        assertEquals("3", first.orElse(second).get("b").orElseThrow().reveal());
        assertEquals(Optional.empty(), SecretSource.NONE.get("a"));
    }

    @Test
    void aValueDoesNotShowItself() {
        SecretValue value = new SecretValue("pw");
        assertEquals("******", value.toString());
        assertEquals("******", "" + new SecretValue(""));
        assertEquals(Optional.of(value).toString(), "Optional[******]");
    }
}
