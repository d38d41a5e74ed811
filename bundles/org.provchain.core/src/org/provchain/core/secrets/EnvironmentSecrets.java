// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.secrets;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Secrets in the environment: {@code sip.1012} is in the variable {@code PROVCHAIN_SECRET_SIP_1012}. */
public final class EnvironmentSecrets implements SecretSource {

    private static final String PREFIX = "PROVCHAIN_SECRET_";

    private final Map<String, String> environment;

    /**
     * Looks secrets up in an environment.
     *
     * @param environment the variables by name, such as {@link System#getenv()}
     */
    public EnvironmentSecrets(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The environment variable that holds a secret: upper case, all but letters and digits becomes an underscore. */
    public static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    @Override
    public Optional<SecretValue> get(String name) {
        return Optional.ofNullable(environment.get(variable(name))).map(SecretValue::new);
    }
}
